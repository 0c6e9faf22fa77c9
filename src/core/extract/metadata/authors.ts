import { letters } from '../../text/letters.ts';
import { followed, textOf, type JsonLdNode } from './json-ld.ts';
import { isElsewhere } from './is-elsewhere.ts';
import type { MetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';

/** "By", "Von", "Por", "Автор:" and their like, where they stand before a name. */
const BY =
  /^(?:(?:(?:words|text|story|written|reported|posted|published|analysis|opinion|review)\s+)?by|von|par|por|di|door|av|af|od|authors?|autor(?:in|a|es)?|auteure?s?|text|texto|testo|tekst|автор(?:ка|ы|и)?|текст|авторы|yazar|oleh|penulis|bởi)(?:\s*[:：|]\s*|\s+)/i;
/** Where a byline ends and something else begins. */
const AFTER_NAME =
  /\s(?:[|•·–—]|-)\s|\s*[|(]|\bfor\s+the\b|\bupdated\b|\bpublished\b|\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b/i;
const NOT_A_NAME =
  /https?:|www\.|@|\/|\b(?:facebook|twitter|linkedin|whatsapp|telegram|e-?mail|share|follow|admin|redaktion|editor|staff|unknown|null|undefined|news desk|webmaster|written by|the author|more posts|view all|read more)\b|\d/i;
/** Degrees and memberships after a name ("Jane Doe, MD, PhD"). */
const DEGREE =
  /^(?:m\.?d|ph\.?\s?d|d\.?d\.?s|d\.?m\.?d|d\.?v\.?m|d\.?o|r\.?n|r\.?d|rdn|l\.?d|m\.?s(?:c|n|w)?|b\.?sc?|m\.?a|b\.?a|m\.?p\.?h|mba|j\.?d|esq|cpa|cfp|cfa|lcsw|lmft|cscs|cpt|dpt|faclm|fand|facp|np|pa-c|jr|sr|ii|iii)\.?(?:[\s,]+\S{1,6})?$/i;
const MAX_AUTHORS = 12;
/** A longer text is a biography. */
const MAX_BYLINE = 120;

const hasLetter = (text: string): boolean => /[a-z]/i.test(text) || /\p{L}/u.test(text);

/** One author's name without what stands around it; empty when it is no name. */
function cleanName(raw: string): string {
  const text = plainText(raw).replace(BY, '').replace(BY, '');
  const name = (text.split(AFTER_NAME)[0] ?? '').replace(/^[\s,;:|*"'“”]+|[\s,;:|*"'“”]+$/gu, '');
  const count = name.split(/\s+/).length;
  return name.length >= 2 && name.length <= 80 && count <= 7 && !NOT_A_NAME.test(name) && hasLetter(name) ? name : '';
}

/** "A, B and C" is three names; "García y Vega" may be one, so only list marks and plain conjunctions between full names split. */
function splitNames(text: string): string[] {
  return plainText(text)
    .replace(BY, '')
    .split(
      /\s*[,;、،&]\s*(?:and\s+|und\s+|et\s+|y\s+|e\s+|и\s+|i\s+)?|\s+(?:and|und|et|и|та|ja|og|och|en|with|mit)\s+/i,
    )
    .filter(Boolean);
}

function unique(names: string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names.map(cleanName).filter((name) => name && !DEGREE.test(name))) {
    const key = name.toLocaleLowerCase('en');
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()].slice(0, MAX_AUTHORS);
}

const fromJsonLd = (article: JsonLdNode | undefined, nodes: JsonLdNode[]): string[] =>
  followed(article?.['author'] ?? article?.['creator'], nodes).flatMap((author) => splitNames(textOf(author)));

/** What makers of sites for sharing write: a label, and what it labels ("Written by", "Jane Doe"). */
const fromLabels = (meta: MetaTags): string[] =>
  [1, 2].flatMap((n) =>
    /^(?:written by|author|by|verfasst von|geschrieben von|écrit par|escrito por|scritto da)$/i.test(
      meta.first(`twitter:label${n}`),
    )
      ? splitNames(meta.first(`twitter:data${n}`))
      : [],
  );

/** A line that only announces a name, and one that says it. */
const LABEL =
  /^(?:(?:written|words|text|story|reported|posted)\s+)?by:?$|^(?:author|autor|autorin|auteur|autore|texte?|von|par|por):?$/i;
const WRITTEN_BY = /^(?:(?:written|words|text|story|reported|posted)\s+)?by:?\s+(?=\p{Lu})/iu;

const BYLINE_ELEMENTS = [
  '[rel~="author"]',
  'article a[href*="/author/"], article a[href*="/autor"], article a[href*="/auteur"], article a[href*="/autore"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[class*="byline" i] a',
  '[class*="author-name" i], [class*="author__name" i], [class*="author_name" i], [class*="authorname" i], [class*="author-" i][class*="_name" i]',
  '[class*="byline" i]',
  '[class~="author" i], [class*="_author" i], [class*="-author" i]:not(body), [class*="type--author" i]',
  'a[href*="/author/"], a[href*="/authors/"]',
];
/** A page's own byline is free text: without a "By" only what looks like a full name is one ("Written by" and "History" are not). */
const isFullName = (name: string): boolean =>
  /[\p{Lu}\p{Ll}]/u.test(name)
    ? /^\p{Lu}\S*(?:\s+(?:\p{Lu}\S*|\p{Ll}{1,4}))*\s+\p{Lu}\S*$/u.test(name)
    : /\p{L}{2,}/u.test(name);

const COMMENT = 8;

/** What follows a text in its line, or in the next one when it is alone in its own. */
function textAfter(label: Text): string {
  let node: Node | null = label;
  for (let up = 0; up < 3 && node; up++, node = node.parentNode) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      const said = next.nodeType === COMMENT ? '' : (next.textContent?.trim() ?? '');
      if (said) return said.length < MAX_BYLINE ? said : '';
    }
  }
  return '';
}

/** The second pattern costs more to set up than to look through most pages with the first. */
const isWrittenBy = (text: string): boolean => /\bby\b/i.test(text) && WRITTEN_BY.test(text);

/** Texts of a page that say "By Jane Doe", or "Written by" before an element that names her. */
function fromLines(document: Document, headline: Element | null): string[] {
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    if (text.length < 2 || text.length > MAX_BYLINE) continue;
    const said = LABEL.test(text) ? textAfter(node as Text) : isWrittenBy(text) ? text.replace(WRITTEN_BY, '') : '';
    const { parentElement } = node;
    if (!said || !parentElement || parentElement.closest('script, style')) continue;
    if (isElsewhere(parentElement, headline)) continue;
    const names = unique(splitNames(said)).filter(isFullName);
    if (names.length > 0) return names;
  }
  return [];
}

/** More words than a name has. */
const MOST_WORDS = 3;

/** The text of a byline; of one that names the author and the trade in lines of their own, the first. */
function bylineOf(element: Element): string {
  const whole = element.textContent.trim();
  if (whole.split(/\s+/).length <= MOST_WORDS) return whole;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let [first, lines] = ['', 0];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const line = (node as Text).data.trim();
    if (!/\p{L}/u.test(line)) continue;
    first ||= line;
    lines += 1;
  }
  return lines === 2 && isFullName(first) ? first : whole;
}

/** Elements in the page that carry the byline; a long text is a biography, not a name. */
function fromPage(document: Document, headline: Element | null): string[] {
  for (const selector of BYLINE_ELEMENTS) {
    const texts = [...document.querySelectorAll(selector)]
      .filter((element) => !isElsewhere(element, headline))
      .slice(0, 6)
      .map(bylineOf);
    const short = texts.filter((text) => text.length > 1 && text.length < MAX_BYLINE);
    // A list of many names is one of other articles.
    const names = unique(short.flatMap((text) => splitNames(text).filter((name) => BY.test(text) || isFullName(name))));
    if (names.length > 0 && names.length < 6) return names;
  }
  return fromLines(document, headline);
}

/** A name that is the site's own, as it calls itself or as its address does. */
const isOutlet = (name: string, siteName: string, host: string): boolean => {
  const key = letters(name);
  return key === letters(siteName) || (key.length > 3 && letters(host.replace(/^www\./, '')).startsWith(key));
};

/**
 * Who wrote it: JSON-LD, then meta tags, then the page's own byline. Names only, the outlet's own only where it names
 * nobody else; empty when the page names nobody.
 */
export function readAuthors(
  document: Document,
  article: JsonLdNode | undefined,
  nodes: JsonLdNode[],
  meta: MetaTags,
  siteName: string,
  host: string,
  headline: Element | null,
): string[] {
  const sources = [
    () => unique(fromJsonLd(article, nodes)),
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
    () => unique(fromLabels(meta)),
    () => unique(meta.all('article:author').flatMap(splitNames)),
    () => fromPage(document, headline),
  ];
  let outlet: string[] = [];
  for (const source of sources) {
    const all = source();
    const names = all.filter((name) => !isOutlet(name, siteName, host));
    if (names.length > 0) return names;
    outlet = outlet.length > 0 ? outlet : all;
  }
  return outlet;
}
