import type { Steps } from '../core/types.ts';
import { contains, isWithin, matches, textOf } from './live-page.ts';
import { FOLDED } from './marks.ts';

/** Never shown and yet read: structured data, pictures that wait to be loaded, bodies that are being streamed. */
const neverDropped = new Set('script style template noscript meta link img picture source figure video'.split(' '));
const streamed = '[hidden][id^="S:"]';

/** Milliseconds; what is not looked at by then stays in. */
const budget = 25;
/** A page that shows less than this is still being built, and what it hides is its article. */
const leastShown = 200;

/**
 * Finds what the page does not show: dialogs in waiting, menus, the hidden rest behind a subscriber wall. Of what
 * stands inside of one another only the outermost.
 * @param elements of the page, in its order
 */
export function* findHidden(elements: Element[]): Steps<Set<Element>> {
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
  return shownText(elements, hidden) < leastShown ? new Set() : hidden;
}

/** `display: none` only: what is transparent or waits to fade in is often the article itself. */
function isHidden(element: Element): boolean {
  if (neverDropped.has(element.localName) || Element.prototype.checkVisibility.call(element)) return false;
  if (matches(element, streamed) || isWithin(element, `[${FOLDED}], svg, math`)) return false;
  return getComputedStyle(element).display === 'none';
}

function shownText(elements: Element[], hidden: ReadonlySet<Element>): number {
  let length = 0;
  let last: Element | undefined;
  for (const element of elements) {
    if (hidden.has(element)) last = element;
    if (matches(element, 'p, li, blockquote, h2') && !(last && contains(last, element)))
      length += textOf(element).trim().length;
    if (length >= leastShown) break;
  }
  return length;
}
