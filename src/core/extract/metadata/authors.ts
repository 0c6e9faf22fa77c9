import { letters } from '../../text/letters.ts';
import { isFullName, isHouse, isLogin, namesAmong, splitNames } from './author-names.ts';
import { isLabel, isLabelled, saysOtherWork, withoutLabel } from './byline-words.ts';
import { authorsBeside } from './authors-beside.ts';
import { authorsByDate } from './authors-by-date.ts';
import { authorsOnPage } from './authors-on-page.ts';
import { bylineLines, MAX_BYLINE, type BylineLines } from './byline-lines.ts';
import { followed, textOf, typesOf, type JsonLdNode } from './json-ld.ts';
import { isElsewhere } from './is-elsewhere.ts';
import type { MetaTags } from './meta-tags.ts';
import { textBefore } from './texts-beside.ts';

const isOrganization = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typesOf(value as JsonLdNode).includes('Organization');

/** Who wrote the article, as its node says it, or else that of its page. */
function fromJsonLd(article: JsonLdNode | undefined, nodes: JsonLdNode[]): string[] {
  const stated =
    article?.['author'] ??
    article?.['creator'] ??
    nodes.find((node) => node['author'] && typesOf(node).some((type) => type.endsWith('Page')))?.['author'];
  return followed(stated, nodes).flatMap((author) =>
    isOrganization(author) ? [textOf(author)] : splitNames(textOf(author)),
  );
}

/** What journals write for catalogues, where the surname may come first ("Doe, Jane"). */
const fromCitation = (meta: MetaTags): string[] =>
  meta.all('citation_author', 'citation_authors').flatMap((author) => {
    const [surname = '', name = '', ...others] = author.split(/\s*,\s*/);
    return name && others.length === 0 && !surname.includes(' ') ? [`${name} ${surname}`] : splitNames(author);
  });

/** What makers of sites for sharing write: a label, and what it labels ("Written by", "Jane Doe"). */
const fromLabels = (meta: MetaTags): string[] =>
  [1, 2].flatMap((n) => (isLabel(meta.first(`twitter:label${n}`)) ? splitNames(meta.first(`twitter:data${n}`)) : []));

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

/** English alone, for a text from anywhere in the page: short lines that begin with "von" or "par" are many things. */
const isWrittenBy = (text: string): boolean => /\bby\b/i.test(text) && isLabelled(text);

/** Texts of a page that say "By Jane Doe", or "Written by" before an element that names her. */
function fromLines(document: Document, headline: Element | null): string[] {
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    if (text.length < 2 || text.length > MAX_BYLINE) continue;
    const said = isLabel(text) ? textAfter(node as Text) : isWrittenBy(text) ? withoutLabel(text) : '';
    const { parentElement } = node;
    if (!said || !parentElement || parentElement.closest('script, style')) continue;
    if (isElsewhere(parentElement, headline) || saysOtherWork(textBefore(document, node, MAX_BYLINE))) continue;
    const names = namesAmong(splitNames(said)).filter(isFullName);
    if (names.length > 0) return names;
  }
  return [];
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
  let [outlet, login]: [string[], string[]] = [[], []];
  let beside: BylineLines | undefined;
  const linesBeside = (element: Element): BylineLines => (beside ??= bylineLines(document, element));
  const sources = [
    () => namesAmong(fromJsonLd(article, nodes)),
    () => namesAmong(fromCitation(meta)),
    () =>
      namesAmong(
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
    () => namesAmong(fromLabels(meta)),
    () => namesAmong(meta.all('article:author').flatMap(splitNames)),
    () => authorsOnPage(document, headline),
    () => (headline ? authorsBeside(linesBeside(headline)) : []),
    // Beside a house that is named a mere name may be anything.
    () => (headline && outlet.length === 0 ? authorsByDate(document, linesBeside(headline), headline) : []),
    () => fromLines(document, headline),
  ];
  for (const source of sources) {
    const all = source();
    const isNobody = (name: string): boolean => isOutlet(name, siteName, host) || isHouse(name);
    const names = all.filter((name) => !isNobody(name));
    if (names.length > 0 && !names.every(isLogin)) return names;
    if (login.length === 0) login = names;
    if (outlet.length === 0) outlet = all.filter(isNobody);
  }
  return login.length > 0 ? login : outlet;
}
