import { listAll, parentOf, textOf } from './live-page.ts';

/** A page that shows less than this is still being built, and what it hides is its article. */
const leastShown = 200;

/** Is there text on a page, when what is hidden is left out? */
export function showsText(page: Document, hidden: readonly Element[]): boolean {
  const gone = new Set(hidden);
  const texts = listAll(page, 'p, li, blockquote, h2');
  let length = 0;
  for (let at = 0; at < texts.length && length < leastShown; at += 1) {
    const text = texts[at]!;
    if (!standsIn(text, gone)) length += textOf(text).trim().length;
  }
  return length >= leastShown;
}

function standsIn(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (let outer: Element | null = element; outer; outer = parentOf(outer)) if (boxes.has(outer)) return true;
  return false;
}
