import { countWords } from '../text/words.ts';

/** Elements that hold a line of prose. */
export const LINE = 'p, h2, h3, h4, li, blockquote, dd, dt, td, pre';
/** Parts of a page in which nothing is the article's, whatever it looks like. */
export const NOT_ARTICLE =
  'aside, nav, footer, form, dialog, figure, [role="complementary" i], [role="navigation" i], [role="dialog" i], [hidden], [aria-hidden="true" i], [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recirc" i], [class*="newsletter" i], [class*="teaser" i], [class*="promo" i]';

/** Share of an element's text that is linked, 0 to 1. */
export function linkShare(element: Element): number {
  const all = element.textContent.trim().length;
  if (all === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent.trim().length;
  return linked / all;
}

/** A paragraph as reporters write it: long enough to be no label, with few links. */
export const isProse = (element: Element, minWords: number): boolean =>
  countWords(element.textContent) >= minWords && linkShare(element) < 0.3;

/** Tag and classes: boxes that a template made alike have equal ones. */
export const signatureOf = (element: Element): string =>
  `${element.nodeName.toLowerCase()} ${(element.getAttribute('class') ?? '').trim().split(/\s+/).sort().join(' ')}`;
