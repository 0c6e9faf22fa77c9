import { letters } from '../../text/letters.ts';
import { words } from '../../text/words.ts';
import { headingsOf } from './find-headline.ts';
import { textOf, type JsonLdNode } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';

const SEPARATOR = /\s+[|–—·•»:/-]+\s+|\s+\|\s*|\s*\|\s+/u;
/** Share of its words that an h1 must have of a stated headline to be the same in other words, and the least of words that tell. */
const ENOUGH = 0.5;
const MIN_WORDS = 4;

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

/** Share of a stated title that a heading must make up. */
const LARGE = 0.6;

/** A heading of any size that is the larger part of a stated title: the rest names the site or a section. */
function largestPart(document: Document, stated: string[]): string | undefined {
  const parts = new Set<string>();
  for (const title of stated) {
    const least = Math.max(12, LARGE * letters(title).length);
    for (const part of title.split(SEPARATOR).map(letters)) if (part.length > least) parts.add(part);
  }
  if (parts.size === 0) return undefined;
  return headingsOf(document)
    .map((heading) => plainText(heading.textContent))
    .find((text) => parts.has(letters(text)));
}

/** Whether a heading is a stated headline: the same, fuller, or without a kicker before it. */
function isSame(heading: string, stated: string): boolean {
  const [key, other] = [letters(stated), letters(heading)];
  return other === key || (other.length > 20 && (key.includes(other) || key.startsWith(other.slice(0, 20))));
}

/** Share of a heading's words that a stated headline has as well. */
function shared(heading: string, stated: string): number {
  const known = new Set(words(stated.toLowerCase()));
  const said = words(heading.toLowerCase());
  return said.filter((word) => known.has(word)).length / Math.max(said.length, MIN_WORDS);
}

/**
 * The headline. The h1 is what the paper prints: it wins where JSON-LD, Open Graph or the title element say the same,
 * or where it is the only one and says it in other words, for those are often written for search engines.
 */
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
  for (const headline of stated) {
    const same = shown.find((text) => isSame(text, headline));
    if (same) return same;
  }
  const part = largestPart(document, stated);
  if (part) return part;
  const [only] = shown;
  return only && shown.length === 1 && stated.some((text) => shared(only, text) >= ENOUGH) ? only : first;
}
