import type { NumberOf } from '../core/article/segment.ts';
import { noteFile } from '../core/note-file.ts';
import type { Steps } from '../core/types.ts';
import { flattenShadow } from './flatten-shadow.ts';
import { bodyOf, chosenFileOf, clonePage, findAll, removeAttribute, shadowOf } from './live-page.ts';
import { lookThrough } from './look-through.ts';
import { FOLDED, LINE } from './marks.ts';
import { type Pair, pairUp } from './pair-up.ts';
import { unclobber } from './unclobber.ts';

export interface NumberedClone {
  document: Document;
  /** Elements of the copy, as places in `elements`. */
  numberOf: NumberOf;
  elements: Element[];
}

/** Elements that are numbered before the page gets its turn. */
const batch = 500;

/**
 * A copy of the page, and for every element of it the live one that it came from. What can't be seen is left out,
 * and what stands in open shadow trees is brought in. Cut into slices; copy and pairs are made in one, for between two
 * of them the page may change.
 */
export function* cloneNumbered(page: Document): Steps<NumberedClone> {
  const document = clonePage(page);
  const pairs: Pair[] = [];
  const [liveBody, copyBody] = [bodyOf(page), bodyOf(document)];
  if (liveBody && copyBody) {
    pairUp(liveBody, copyBody, pairs);
    yield;
    const lives = pairs.map(({ live }) => live);
    const { unseen } = yield* lookThrough(page, lives, 0, true);
    const gone = new Set(unseen.map((number) => lives[number]));
    for (const { live, copy } of [...pairs]) {
      if (gone.has(live)) Element.prototype.remove.call(copy);
      else if (shadowOf(live)) flattenShadow(live, copy, pairs);
    }
  }
  yield;
  const numbers = new Map<Element, number>();
  for (const { live, copy } of pairs) {
    if (numbers.size % batch === batch - 1) yield;
    numbers.set(copy, numbers.size);
    const file = chosenFileOf(live);
    if (file) noteFile(copy, file);
  }
  for (const line of findAll(document, LINE)) line.remove();
  for (const folded of findAll(document, `[${FOLDED}]`)) removeAttribute(folded, FOLDED);
  yield;
  unclobber(document);
  return { document, numberOf: (copy) => numbers.get(copy), elements: pairs.map(({ live }) => live) };
}
