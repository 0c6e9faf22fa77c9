import { contains, findInside, focusedIn, isWithin, matches } from './live-page.ts';

/** Dialogs, sign-in and everything that speaks up by itself belong to the page and its reader. */
const guarded =
  'dialog, [role="dialog" i], [role="alertdialog" i], [aria-modal="true" i], [aria-live]:not([aria-live="off" i]), [role="alert" i], [role="status" i], [role="log" i]';
const guardedInside = `${guarded}, input[type="password" i], [contenteditable]:not([contenteditable="false" i])`;

/**
 * Is this in use, or something that is never touched? What holds focus, selection, something the reader typed or
 * media that play is left alone even when every word of it is an appeal.
 */
export function isUntouchable(element: Element): boolean {
  return (
    isWithin(element, guarded) ||
    findInside(element, guardedInside).length > 0 ||
    holdsFocus(element) ||
    holdsSelection(element) ||
    findInside(element, 'input, textarea, select').some(isFilledIn) ||
    [element, ...findInside(element, 'video, audio')].some(isPlaying)
  );
}

function holdsFocus(element: Element): boolean {
  const focused = focusedIn(element.ownerDocument);
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
