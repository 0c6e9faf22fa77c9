import { hasMoreElements, walk } from './live-page.ts';

/** Is there an element with more than so many around it? Goes no further than it must. */
export function isDeeperThan(page: Document, most: number): boolean {
  // Nearly no page has so many elements at all.
  if (!hasMoreElements(page, most)) return false;
  const walker = walk(page, page, NodeFilter.SHOW_ELEMENT);
  let depth = 0;
  while (depth <= most) {
    if (walker.firstChild()) depth += 1;
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return false;
        depth -= 1;
      }
    }
  }
  return true;
}
