import { textOf, type JsonLdNode } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';

/** "By", "Von", "Por", "Автор:" and their like, where they stand before a name. */
const BY =
  /^(?:(?:(?:words|text|story|written|reported|posted|published|analysis|opinion|review)\s+)?by|von|par|por|di|door|av|af|od|autor(?:in|a|es)?|auteure?s?|text|texto|testo|tekst|автор(?:ка|ы|и)?|текст|авторы|yazar|oleh|penulis|bởi)(?:\s*[:：|]\s*|\s+)/iu;
/** Where a byline ends and something else begins. */
const AFTER_NAME =
  /\s(?:[|•·–—]|-)\s|\s*\(|\bfor\s+the\b|\bupdated\b|\bpublished\b|\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b/iu;
const NOT_A_NAME =
  /https?:|www\.|@|\/|\b(?:facebook|twitter|linkedin|whatsapp|telegram|e-?mail|share|follow|admin|redaktion|editor|staff|unknown|null|undefined|news desk|webmaster)\b|\d/iu;
const MAX_AUTHORS = 12;

/** One author's name without what stands around it; empty when it is no name. */
function cleanName(raw: string): string {
  const text = plainText(raw).replace(BY, '').replace(BY, '');
  const name = (text.split(AFTER_NAME)[0] ?? '').replace(/^[\s,;:|*"'“”]+|[\s,;:|*"'“”]+$/gu, '');
  const count = name.split(/\s+/).length;
  return name.length >= 2 && name.length <= 80 && count <= 7 && !NOT_A_NAME.test(name) && /\p{L}/u.test(name)
    ? name
    : '';
}

/** "A, B and C" is three names; "García y Vega" may be one, so only list marks and plain conjunctions between full names split. */
function splitNames(text: string): string[] {
  return plainText(text)
    .replace(BY, '')
    .split(
      /\s*[,;、،&]\s*(?:and\s+|und\s+|et\s+|y\s+|e\s+|и\s+|i\s+)?|\s+(?:and|und|et|и|та|ja|og|och|en|with|mit)\s+/iu,
    )
    .filter(Boolean);
}

function unique(names: string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names.map(cleanName).filter(Boolean)) {
    const key = name.toLocaleLowerCase('en');
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()].slice(0, MAX_AUTHORS);
}

const fromJsonLd = (article: JsonLdNode | undefined): string[] => {
  const value = article?.['author'] ?? article?.['creator'];
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((author) => splitNames(textOf(author)));
};

const BYLINE_ELEMENTS = [
  '[rel~="author"]',
  'article a[href*="/author/"], article a[href*="/autor"], article a[href*="/auteur"], article a[href*="/autore"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[class*="byline" i] a',
  '[class*="author-name" i]',
  '[class*="author__name" i]',
  '[class*="byline" i]',
  '[class~="author" i]',
];

/** A page's own byline is free text: without a "By" only what looks like a full name is one ("Written by" and "History" are not). */
const isFullName = (name: string): boolean =>
  /[\p{Lu}\p{Ll}]/u.test(name)
    ? /^\p{Lu}\S*(?:\s+(?:\p{Lu}\S*|\p{Ll}{1,4}))*\s+\p{Lu}\S+$/u.test(name)
    : /\p{L}{2,}/u.test(name);

/** Elements in the page that carry the byline; a long text is a biography, not a name. */
function fromPage(document: Document): string[] {
  for (const selector of BYLINE_ELEMENTS) {
    const texts = [...document.querySelectorAll(selector)].slice(0, 6).map((element) => element.textContent.trim());
    const short = texts.filter((text) => text.length > 1 && text.length < 120);
    const names = unique(short.flatMap((text) => splitNames(text).filter((name) => BY.test(text) || isFullName(name))));
    if (names.length > 0) return names;
  }
  return [];
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Who wrote it: JSON-LD, then meta tags, then the page's own byline. Names only; empty when the page names nobody. */
export function readAuthors(
  document: Document,
  article: JsonLdNode | undefined,
  meta: MetaTags,
  siteName: string,
): string[] {
  const sources = [
    () => unique(fromJsonLd(article)),
    () =>
      unique(
        meta
          .all(
            'author',
            'article:author_name',
            'dc.creator',
            'dcterms.creator',
            'parsely-author',
            'sailthru.author',
            'byl',
          )
          .flatMap(splitNames),
      ),
    () => unique(meta.all('article:author').flatMap(splitNames)),
    () => fromPage(document),
  ];
  for (const source of sources) {
    const names = source().filter((name) => letters(name) !== letters(siteName));
    if (names.length > 0) return names;
  }
  return [];
}
