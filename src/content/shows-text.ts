import { findAll, parentOf, textOf } from './live-page.ts';

/** A page that shows less than this is still being built, and what it hides is its article. */
const leastShown = 200;

/** Is there text on a page, when what is hidden is left out? */
export function showsText(page: Document, hidden: readonly Element[]): boolean {
  const gone = new Set(hidden);
  let length = 0;
  for (const element of findAll(page, 'p, li, blockquote, h2')) {
    if (!standsIn(element, gone)) length += textOf(element).trim().length;
    if (length >= leastShown) return true;
  }
  return false;
}

function standsIn(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (let outer: Element | null = element; outer; outer = parentOf(outer)) if (boxes.has(outer)) return true;
  return false;
}
