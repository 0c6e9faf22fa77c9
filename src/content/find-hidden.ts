import type { Steps } from '../core/types.ts';
import { isHidden } from './is-hidden.ts';
import { contains } from './live-page.ts';
import { showsText } from './shows-text.ts';

/** Milliseconds; what is not looked at by then stays in. */
const budget = 25;

/**
 * Finds what the page does not show: dialogs in waiting, menus, the hidden rest behind a subscriber wall. Of what
 * stands inside of one another only the outermost.
 * @param elements of its body, in its order
 */
export function* findHidden(page: Document, elements: Element[]): Steps<Set<Element>> {
  const hidden = new Set<Element>();
  let left = budget;
  let start = performance.now();
  let last: Element | undefined;
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index]!;
    if (index % 100 === 99) {
      left -= performance.now() - start;
      if (left < 0) break;
      yield;
      start = performance.now();
    }
    if (last && contains(last, element)) continue;
    if (!isHidden(element)) continue;
    hidden.add(element);
    last = element;
  }
  return showsText(page, Array.from(hidden)) ? hidden : new Set();
}
