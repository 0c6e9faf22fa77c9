import { bodyOf, hasAttribute, pageOf, removeAttribute, rootOf, setAttribute } from '../live-page.ts';
import { FREED } from '../marks.ts';

/**
 * Lets a page scroll that was stopped for the sake of something that lies over it. The page's own classes and styles
 * stay as they are: an attribute of ours speaks louder, and taking it away gives back what was.
 */
export function freeScrolling(page: Document): void {
  const freed = parts(page).filter(isStopped);
  if (freed.length === 0) return;
  // Some sites pin the body with the place it was scrolled to as a negative offset.
  const body = bodyOf(page);
  const pinned =
    body && getComputedStyle(body).position === 'fixed' ? Number.parseFloat(getComputedStyle(body).top) : 0;
  for (const part of freed) setAttribute(part, FREED, '');
  if (pinned < 0) scrollTo({ top: -pinned, behavior: 'instant' });
}

export function stopScrollingAgain(page: Document): void {
  for (const part of parts(page)) if (hasAttribute(part, FREED)) removeAttribute(part, FREED);
}

/** Is there more of the page than the window shows, and no way to it? */
export function isScrollStopped(page: Document): boolean {
  return parts(page).some(isStopped);
}

function parts(page: Document): HTMLElement[] {
  return [rootOf(page), bodyOf(page)].filter((part) => part !== null);
}

function isStopped(part: HTMLElement): boolean {
  const { overflowY, position } = getComputedStyle(part);
  return position === 'fixed' || ((overflowY === 'hidden' || overflowY === 'clip') && isLong(part));
}

/** A page that fits the window, or scrolls in a frame of its own, hides what sticks out of it by design. */
function isLong(part: HTMLElement): boolean {
  return Math.max(part.scrollHeight, rootOf(pageOf(part)).scrollHeight) > innerHeight + 20;
}
