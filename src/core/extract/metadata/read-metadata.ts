import { parseUrl } from '../../text/parse-url.ts';
import type { Metadata } from '../../types.ts';
import { readAuthors } from './authors.ts';
import { toIsoDate } from './dates.ts';
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

function readPublished(document: Document, article: JsonLdNode | undefined, meta: MetaTags): string {
  const stated = firstDate([
    textOf(article?.['datePublished']),
    meta.first(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
    ),
    meta.first(
      'date',
      'pubdate',
      'publishdate',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'publish-date',
      'article.published',
    ),
    textOf(article?.['dateCreated']),
  ]);
  return stated || shownDate(document);
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
  const host = parseUrl(url)?.hostname ?? '';
  const published = readPublished(document, article, meta);
  const updated = firstDate([
    textOf(article?.['dateModified']),
    meta.first('article:modified_time', 'og:updated_time', 'datemodified'),
  ]);
  return {
    title: readTitle(document, article, meta, siteName, host),
    authors: readAuthors(document, article, nodes, meta, siteName, host),
    published,
    updated: updated === published ? '' : updated,
    siteName,
    lang: readLanguage(document, article, meta),
    dir: readDirection(document),
    url: httpUrl(url),
    description: plainText(
      meta.first('og:description', 'description', 'twitter:description') || textOf(article?.['description']),
    ),
  };
}
