import { textOf, type JsonLdNode } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';

const SEPARATOR = /\s+[|–—·•»:/-]+\s+|\s+\|\s*|\s*\|\s+/u;
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The headline without the site's name before or after it ("Headline - The Moscow Times"). */
function withoutSiteName(title: string, siteName: string, host: string): string {
  const site = letters(siteName);
  const domain = letters(host.replace(/^www\./, '').split('.')[0] ?? '');
  const isSite = (part: string): boolean => {
    const key = letters(part);
    return (
      key !== '' && (key === site || key === domain || (key.length > 3 && domain !== '' && key === `${domain}com`))
    );
  };
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:/-]+$/u, '');
  if (isSite(first)) return title.slice(first.length).replace(/^[\s|–—·•»:/-]+/u, '');
  return title;
}

const headings = (document: Document): string[] =>
  [...document.querySelectorAll('h1')].slice(0, 8).map((heading) => plainText(heading.textContent));

/** The headline: JSON-LD, Open Graph, the page's h1, the title element; what the reader sees wins where they agree. */
export function readTitle(
  document: Document,
  article: JsonLdNode | undefined,
  meta: MetaTags,
  siteName: string,
  host: string,
): string {
  const shown = headings(document).filter((text) => text.length > 3);
  const stated = [
    textOf(article?.['headline']),
    meta.first('og:title', 'twitter:title', 'dc.title', 'title'),
    document.title,
  ]
    .map((text) => withoutSiteName(plainText(text), siteName, host))
    .filter(Boolean);
  const [first] = stated;
  if (!first) return shown[0] ?? '';
  // The h1 is what the paper prints: prefer it when it is the same headline, fuller, or without a kicker before it.
  const key = letters(first);
  const same = shown.find((text) => {
    const other = letters(text);
    return other === key || (other.length > 20 && (key.includes(other) || key.startsWith(other.slice(0, 20))));
  });
  return same ?? first;
}
