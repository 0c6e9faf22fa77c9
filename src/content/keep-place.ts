import { isInPage, parentOf, rectOf, scrollerOf } from './live-page.ts';

/**
 * Makes a change to the page without moving what is being read: the paragraph at the top of the window is where it
 * was afterwards. Browsers do this by themselves, but not on pages that switch it off, and not always at once.
 * @param texts live elements of the article in order of the page
 */
export function keepPlace(texts: Element[], change: () => void): void {
  const anchor = texts.find((element) => {
    const { top, bottom, height } = rectOf(element);
    return height > 0 && bottom > 0 && top < innerHeight;
  });
  const before = anchor ? rectOf(anchor).top : 0;
  change();
  if (!anchor || !isInPage(anchor)) return;
  const { top, height } = rectOf(anchor);
  const moved = top - before;
  if (height > 0 && Math.abs(moved) >= 1) findScroller(anchor).scrollBy({ top: moved, behavior: 'instant' });
}

function findScroller(element: Element): Element {
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
    if (parent.scrollHeight <= parent.clientHeight) continue;
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return scrollerOf(document);
}
