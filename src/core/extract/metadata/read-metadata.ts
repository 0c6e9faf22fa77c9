import { parseUrl } from '../../text/parse-url.ts';
import type { Metadata } from '../../types.ts';
import { readAuthors } from './authors.ts';
import { dateInAddress } from './dates-in-words.ts';
import { toIsoDate } from './dates.ts';
import { findHeadline } from './find-headline.ts';
import { articleNode, textOf, typesOf, type JsonLdNode } from './json-ld.ts';
import { readLanguage } from './language.ts';
import type { MetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';
import { shownDate } from './shown-date.ts';
import { readTitle } from './title.ts';

const firstDate = (values: (string | null | undefined)[]): string =>
  values.map((value) => toIsoDate(value ?? '')).find(Boolean) ?? '';

/** An address the interface may link to; empty for every other scheme. */
export function httpUrl(url: string): string {
  const parsed = parseUrl(url);
  return parsed?.protocol === 'http:' || parsed?.protocol === 'https:' ? parsed.href : '';
}

/** The names under which makers of sites say when something was published ("citation_publication_date", "og:pubdate"). */
const PUBLISHED =
  /(?:^|[.:_-])(?:publish(?:ed|ing)?|publication|pub|issued?|released?)[.:_-]?(?:date|time|on|at)?(?:$|[.:_-](?:date|time|iso))/;

/** A page that is a guide or a recipe has its date as well, where it holds no article by name. */
const pageDates = (nodes: JsonLdNode[]): string[] =>
  nodes
    .filter((node) => typesOf(node).some((type) => type.endsWith('Page')))
    .map((node) => textOf(node['datePublished']));

function readPublished(
  document: Document,
  headline: Element | null,
  lang: string,
  nodes: JsonLdNode[],
  meta: MetaTags,
  path: string,
): string {
  const article = articleNode(nodes);
  const stated = firstDate([
    textOf(article?.['datePublished']),
    meta.first('article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date'),
    ...meta.like(PUBLISHED),
    meta.first('date', 'dc.date', 'dcterms.date', 'dcterms.created'),
    ...pageDates(nodes),
    textOf(article?.['dateCreated']),
  ]);
  return stated || shownDate(document, headline, lang) || dateInAddress(path);
}

function readSiteName(nodes: JsonLdNode[], article: JsonLdNode | undefined, meta: MetaTags): string {
  const site = nodes.find((node) => typesOf(node).includes('WebSite'));
  const candidates = [
    meta.first('og:site_name'),
    textOf(article?.['publisher']),
    textOf(site),
    meta.first('application-name', 'al:android:app_name'),
  ];
  return candidates.map(plainText).find((name) => name.length > 0 && name.length < 80 && !/^https?:/.test(name)) ?? '';
}

function readDirection(document: Document): Metadata['dir'] {
  const value = (
    document.documentElement.getAttribute('dir') ??
    document.querySelector('body')?.getAttribute('dir') ??
    ''
  ).toLowerCase();
  return value === 'rtl' || value === 'ltr' ? value : '';
}

/** What the page says about its article, and the JSON-LD that says it. Nothing is changed in the document. */
export function readMetadata(document: Document, url: string, nodes: JsonLdNode[], meta: MetaTags): Metadata {
  const article = articleNode(nodes);
  const siteName = readSiteName(nodes, article, meta);
  const { hostname: host = '', pathname: path = '' } = parseUrl(url) ?? {};
  const title = readTitle(document, article, meta, siteName, host);
  const lang = readLanguage(document, article, meta);
  const headline = findHeadline(document, title);
  const published = readPublished(document, headline, lang, nodes, meta, path);
  const updated = firstDate([
    textOf(article?.['dateModified']),
    meta.first('article:modified_time', 'og:updated_time', 'datemodified'),
  ]);
  return {
    title,
    authors: readAuthors(document, article, nodes, meta, siteName, host, headline),
    published,
    updated: updated === published ? '' : updated,
    siteName,
    lang,
    dir: readDirection(document),
    url: httpUrl(url),
    description: plainText(
      meta.first('og:description', 'description', 'twitter:description') || textOf(article?.['description']),
    ),
  };
}
