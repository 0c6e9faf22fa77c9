import { focusedIn, hasAttribute, isInPage, pageOf, removeAttribute, setAttribute } from './live-page.ts';

/**
 * Gives the focus to an element of the page, without scrolling, and whether or not it can usually have it. What that
 * takes is gone with the focus: nothing of it stays in the page.
 */
export function giveFocus(element: Element): void {
  if (!(element instanceof HTMLElement) || !isInPage(element)) return;
  const focus = (): void => {
    HTMLElement.prototype.focus.call(element, { preventScroll: true });
  };
  focus();
  if (focusedIn(pageOf(element)) === element || hasAttribute(element, 'tabindex')) return;
  setAttribute(element, 'tabindex', '-1');
  EventTarget.prototype.addEventListener.call(
    element,
    'blur',
    () => {
      removeAttribute(element, 'tabindex');
    },
    { once: true },
  );
  focus();
}
