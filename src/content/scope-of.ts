import { isInPage } from './live-page.ts';

/** The least part of the page that holds these elements, in their order; null when none of them is in the page any more. */
export function scopeOf(elements: Element[]): Element | null {
  const there = elements.filter(isInPage);
  const [first] = there;
  if (!first) return null;
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(there.at(-1) ?? first);
  const { commonAncestorContainer: common } = range;
  return common instanceof Element ? common : null;
}
