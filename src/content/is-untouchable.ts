import { holdsFocus, isInUse } from './is-in-use.ts';
import { findInside, isWithin, matches } from './live-page.ts';

/** Dialogs, sign-in and everything that speaks up by itself belong to the page and its reader. */
const guarded =
  'dialog, [role="dialog" i], [role="alertdialog" i], [aria-modal="true" i], [aria-live]:not([aria-live="off" i]), [role="alert" i], [role="status" i], [role="log" i]';
const guardedInside = `${guarded}, input[type="password" i], [contenteditable]:not([contenteditable="false" i])`;

/**
 * Is this in use, or something that is never touched? What holds focus, selection, something the reader typed, media
 * that play or the place that the address names is left alone even when every word of it is an appeal.
 */
export function isUntouchable(element: Element): boolean {
  return (
    isWithin(element, guarded) ||
    findInside(element, guardedInside).length > 0 ||
    matches(element, ':target') ||
    findInside(element, ':target').length > 0 ||
    holdsFocus(element) ||
    isInUse(element)
  );
}
