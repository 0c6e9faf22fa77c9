import { pageOf, walk } from './live-page.ts';

/** An element of the live page and its copy. */
export interface Pair {
  live: Element;
  copy: Element;
}

/** Walks both trees in step; they are of one shape, for one was just made from the other. */
export function pairUp(live: Element, copy: Element, pairs: Pair[]): void {
  pairs.push({ live, copy });
  const lives = walk(pageOf(live), live, NodeFilter.SHOW_ELEMENT);
  const copies = walk(pageOf(copy), copy, NodeFilter.SHOW_ELEMENT);
  for (let next = lives.nextNode(); next; next = lives.nextNode()) {
    const twin = copies.nextNode();
    if (!twin) return;
    pairs.push({ live: next as Element, copy: twin as Element });
  }
}
