/** Parts of a page that speak of other articles or other people: comments, teasers, what surrounds the article. */
const OTHER_PARTS = [
  'nav',
  'footer',
  'aside',
  ...['comment', 'related', 'recommend', 'teaser', 'recent', 'more-', 'modified', 'widget-area'].map(
    (name) => `[class*="${name}" i]`,
  ),
  '[class~="widget" i]',
  '[id*="comment" i]',
].join(', ');

/** Characters; what surrounds an article is longer. */
const LINE = 200;

/** Whether an element stands in such a part. What holds the headline is none, whatever it is called. */
export function isElsewhere(element: Element, headline: Element | null): boolean {
  for (let part = element.closest(OTHER_PARTS); part; part = part.parentElement?.closest(OTHER_PARTS) ?? null) {
    if (/^(?:html|body)$/i.test(part.tagName)) return false;
    if (headline && part.contains(headline)) return false;
    // The foot of the article itself.
    if (headline && part.localName === 'footer' && part.closest('article')?.contains(headline)) continue;
    // The foot of an article, or a box beside it, often says in a line who wrote it and when.
    if (!/^(?:footer|aside)$/.test(part.localName) || part.textContent.length > LINE) return true;
  }
  return false;
}
