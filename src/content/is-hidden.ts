import { isWithin, matches } from './live-page.ts';
import { FOLDED } from './marks.ts';

/** Never shown and yet read: structured data, pictures that wait to be loaded, bodies that are being streamed. */
const neverDropped = new Set('script style template noscript meta link img picture source figure video'.split(' '));
const streamed = '[hidden][id^="S:"]';

/** `display: none` only: what is transparent or waits to fade in is often the article itself. */
export function isHidden(element: Element, name = element.localName): boolean {
  if (neverDropped.has(name) || Element.prototype.checkVisibility.call(element)) return false;
  if (matches(element, streamed) || isWithin(element, `[${FOLDED}], svg, math`)) return false;
  return getComputedStyle(element).display === 'none';
}
