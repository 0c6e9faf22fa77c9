/**
 * A short mark of a block's text, by which it is known again after the page was loaded or drawn anew. FNV-1a, 53
 * bits in two halves: there are few blocks on a page, and a clash only leaves one appeal in place.
 */
export function markOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + index), 0x01000193);
  }
  return (low >>> 0).toString(36) + (high >>> 11).toString(36);
}
