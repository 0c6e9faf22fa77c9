import { SOURCE_ATTRIBUTE } from '../core/article/segment.ts';
import { dropInvisible } from './drop-invisible.ts';
import { flattenShadow } from './flatten-shadow.ts';
import { bodyOf, clonePage, shadowOf } from './live-page.ts';
import { FOLDED, LINE } from './marks.ts';
import { type Pair, pairUp } from './pair-up.ts';
import { unclobber } from './unclobber.ts';

export interface NumberedClone {
  document: Document;
  /** The live element of each number. */
  elements: Element[];
}

/**
 * A copy of the page in which every element carries the number of the live element it came from. The numbers are
 * on the copy only. What can't be seen is left out, and what stands in open shadow trees is brought in.
 */
export function cloneNumbered(page: Document): NumberedClone {
  const document = clonePage(page);
  const pairs: Pair[] = [];
  const [liveBody, copyBody] = [bodyOf(page), bodyOf(document)];
  if (liveBody && copyBody) {
    pairUp(liveBody, copyBody, pairs);
    const dropped = dropInvisible(pairs);
    for (const { live, copy } of [...pairs]) {
      if (shadowOf(live) && !dropped.has(live)) flattenShadow(live, copy, pairs);
    }
  }
  pairs.forEach(({ copy }, number) => {
    Element.prototype.setAttribute.call(copy, SOURCE_ATTRIBUTE, String(number));
    Element.prototype.removeAttribute.call(copy, FOLDED);
  });
  for (const line of document.querySelectorAll(LINE)) line.remove();
  unclobber(document);
  return { document, elements: pairs.map(({ live }) => live) };
}
