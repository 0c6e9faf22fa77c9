import { hasMoreElements, listAll, parentOf, walk } from './live-page.ts';

/** Of so many elements in a row one is looked at first: what is deep is so for longer. */
const stride = 50;

/** Is there an element with more than so many around it? Goes no further than it must. */
export function isDeeperThan(page: Document, most: number): boolean {
  // Nearly no page has so many elements at all, and of those nearly none is deep anywhere.
  return hasMoreElements(page, most) && hasDeepSample(page, most - stride) && hasDeepElement(page, most);
}

/** Between an element and the one so many levels above it stand at least as many, and one of those is in the sample. */
function hasDeepSample(page: Document, most: number): boolean {
  const elements = listAll(page);
  const depths = new Map<Element, number>();
  for (let at = 0; at < elements.length; at += stride) {
    const path: Element[] = [];
    let outer: Element | null = elements[at]!;
    for (; outer && !depths.has(outer); outer = parentOf(outer)) path.push(outer);
    let depth = outer ? depths.get(outer)! : 0;
    for (const element of path.reverse()) depths.set(element, (depth += 1));
    if (depth > most) return true;
  }
  return false;
}

function hasDeepElement(page: Document, most: number): boolean {
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
