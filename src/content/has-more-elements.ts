import { walk } from './live-page.ts';

/** Counts no further than it must. */
export function hasMoreElements(page: Document, most: number): boolean {
  const walker = walk(page, page, NodeFilter.SHOW_ELEMENT);
  for (let count = 0; count <= most; count += 1) if (!walker.nextNode()) return false;
  return true;
}
