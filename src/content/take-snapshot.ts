import type { Snapshot, Steps } from '../core/types.ts';
import { flattenShadow } from './flatten-shadow.ts';
import { bodyOf, clonePage, countInside, listAll, rootOf, toMarkup } from './live-page.ts';
import { type Looked, lookThrough } from './look-through.ts';
import { type Pair, pairUp } from './pair-up.ts';
import { withoutPrograms } from './without-programs.ts';

export interface TakenSnapshot {
  snapshot: Snapshot;
  /** The live elements, by the numbers that the snapshot has for them. */
  elements: ArrayLike<Element>;
}

/** Markup, and the elements that it was made of, in order. */
interface Written {
  html: string;
  elements: ArrayLike<Element>;
  /** The place of the body; behind all others where there is none. */
  start: number;
}

/**
 * Takes a page down as it is, to be read elsewhere. Cut into slices; markup and elements are taken in one, for between
 * two of them the page may change.
 */
export function* takeSnapshot(page: Document, url: string): Steps<TakenSnapshot> {
  const plain = write(page);
  yield;
  const looked = yield* lookThrough(page, plain.elements, plain.start, false);
  if (!looked.hasShadow) return toTaken(url, plain, looked);
  const flattened = writeFlattened(page);
  yield;
  return toTaken(url, flattened, yield* lookThrough(page, flattened.elements, flattened.start, true));
}

function toTaken(url: string, { html, elements }: Written, { unseen, files }: Looked): TakenSnapshot {
  return { snapshot: { url, html, count: elements.length, hidden: unseen, files }, elements };
}

function write(page: Document): Written {
  const elements = listAll(page);
  const body = bodyOf(page);
  // Nothing stands behind the body of nearly every page.
  const guess = body ? elements.length - 1 - countInside(body) : elements.length;
  const start = !body || elements[guess] === body ? guess : placeOf(body, elements);
  const root = rootOf(page);
  return { html: withoutPrograms(toMarkup(root), root), elements, start };
}

function placeOf(element: Element, elements: ArrayLike<Element>): number {
  return Array.prototype.indexOf.call(elements, element);
}

/** With what open shadow trees show in its place. */
function writeFlattened(page: Document): Written {
  const root = rootOf(clonePage(page));
  const pairs: Pair[] = [];
  pairUp(rootOf(page), root, pairs);
  for (const { live, copy } of [...pairs]) flattenShadow(live, copy, pairs);
  const liveOf = new Map(pairs.map(({ live, copy }) => [copy, live]));
  const elements = [root, ...root.getElementsByTagName('*')].map((copy) => liveOf.get(copy) ?? copy);
  const body = bodyOf(page);
  return {
    html: withoutPrograms(toMarkup(root), root),
    elements,
    start: body ? placeOf(body, elements) : elements.length,
  };
}
