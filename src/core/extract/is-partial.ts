import { articleNode, type JsonLdNode } from './metadata/json-ld.ts';
import type { MetaTags } from './metadata/meta-tags.ts';

const isFalse = (value: unknown): boolean => value === false || (typeof value === 'string' && /^false$/i.test(value));

/** Whether the page says that the rest is for subscribers: the way search engines are told (`isAccessibleForFree`) and a wall that is on the page. */
export function isPartial(page: Document, nodes: JsonLdNode[], meta: MetaTags): boolean {
  const article = articleNode(nodes);
  const stated =
    isFalse(article?.['isAccessibleForFree']) ||
    meta.all('article:content_tier').some((tier) => /^locked$/i.test(tier));
  return (
    stated &&
    page.querySelector(
      '[class*="paywall" i], [id*="paywall" i], [class*="subscriber-wall" i], [class*="piano" i], [class*="regwall" i]',
    ) !== null
  );
}
