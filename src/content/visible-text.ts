import { letters } from '../core/text/letters.ts';
import { pageOf, parentOf, walk } from './live-page.ts';

const silent = /^(script|style|noscript|template|textarea|select|option|title)$/i;

/** Letters and digits of what an element shows; white space and signs differ between a page and what was read of it. */
export function countShown(element: Element | ShadowRoot): number {
  const texts = walk(pageOf(element), element, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = parentOf(node);
    if (parent && !silent.test(parent.localName)) count += countSigns((node as Text).data);
  }
  return count;
}

export function countSigns(text: string): number {
  return letters(text).length;
}
