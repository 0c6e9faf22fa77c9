import { contains, findInside, focusedIn, matches, pageOf } from './live-page.ts';

/** Did the reader type, tick or choose something in it, mark some of it, or set it playing? */
export function isInUse(element: Element): boolean {
  return (
    holdsSelection(element) ||
    findInside(element, 'input, textarea, select').some(isFilledIn) ||
    [element, ...findInside(element, 'video, audio')].some(isPlaying)
  );
}

export function holdsFocus(element: Element): boolean {
  const focused = focusedIn(pageOf(element));
  return focused !== null && contains(element, focused) && !matches(focused, 'body, html');
}

function holdsSelection(element: Element): boolean {
  const selection = globalThis.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  return selection.getRangeAt(0).intersectsNode(element);
}

function isFilledIn(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field instanceof HTMLInputElement) {
    // A box to tick says "on" though nobody wrote that; hidden fields and buttons are the page's own.
    if (/^(checkbox|radio)$/.test(field.type)) return field.checked !== field.defaultChecked;
    return !/^(hidden|submit|button|reset|image)$/.test(field.type) && field.value !== field.defaultValue;
  }
  if (!(field instanceof HTMLSelectElement)) return false;
  const chosen = [...field.options].findIndex((option) => option.defaultSelected);
  return field.selectedIndex !== Math.max(chosen, 0);
}

function isPlaying(element: Element): boolean {
  return element instanceof HTMLMediaElement && !element.paused && !element.ended;
}
