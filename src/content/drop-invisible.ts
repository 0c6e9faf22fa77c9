import type { Steps } from '../core/types.ts';
import type { Pair } from './pair-up.ts';
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
 * Takes out of the copy what the page does not show: dialogs in waiting, menus, the hidden rest behind a subscriber
 * wall. Returns the live elements it took.
 */
export function* dropInvisible(pairs: Pair[]): Steps<ReadonlySet<Element>> {
  const hidden = yield* findHidden(pairs);
  const dropped = new Set(hidden.map(({ live }) => live));
  if (shownText(pairs, dropped) < leastShown) return new Set();
  for (const { copy } of hidden) Element.prototype.remove.call(copy);
  return dropped;
}

function* findHidden(pairs: Pair[]): Steps<Pair[]> {
  let left = budget;
  let start = performance.now();
  const hidden: Pair[] = [];
  let last: Element | undefined;
  for (const [index, pair] of pairs.entries()) {
    if (index % 100 === 99) {
      left -= performance.now() - start;
      if (left < 0) break;
      yield;
      start = performance.now();
    }
    if (last && contains(last, pair.live)) continue;
    if (!isHidden(pair.live)) continue;
    hidden.push(pair);
    last = pair.live;
  }
  return hidden;
}

/** `display: none` only: what is transparent or waits to fade in is often the article itself. */
function isHidden(element: Element): boolean {
  if (neverDropped.has(element.localName) || Element.prototype.checkVisibility.call(element)) return false;
  if (matches(element, streamed) || isWithin(element, `[${FOLDED}], svg, math`)) return false;
  return getComputedStyle(element).display === 'none';
}

function shownText(pairs: Pair[], dropped: ReadonlySet<Element>): number {
  let length = 0;
  let last: Element | undefined;
  for (const { live } of pairs) {
    if (dropped.has(live)) last = live;
    if (matches(live, 'p, li, blockquote, h2') && !(last && contains(last, live))) length += textOf(live).trim().length;
    if (length >= leastShown) break;
  }
  return length;
}
