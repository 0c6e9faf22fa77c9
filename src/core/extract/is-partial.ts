import { articleNode, type JsonLdNode } from './metadata/json-ld.ts';

const isFalse = (value: unknown): boolean => value === false || (typeof value === 'string' && /^false$/i.test(value));

/** Whether the page says that the rest is for subscribers: the way search engines are told (`isAccessibleForFree`) and a wall that is on the page. */
export function isPartial(page: Document, nodes: JsonLdNode[]): boolean {
  const article = articleNode(nodes);
  const stated =
    isFalse(article?.['isAccessibleForFree']) ||
    page.querySelector('meta[name="article:content_tier" i][content="locked" i]') !== null;
  return (
    stated &&
    page.querySelector(
      '[class*="paywall" i], [id*="paywall" i], [class*="subscriber-wall" i], [class*="piano" i], [class*="regwall" i]',
    ) !== null
  );
}
