import type { Block, Metadata } from '../core/types.ts';
import { bylineOf } from './byline.ts';
import { element } from './element.ts';
import { formatDate } from './format-date.ts';
import { readingMinutes } from './reading-time.ts';
import { safeLink } from './safe-address.ts';
import { formatNumber, say } from './say.ts';

/** Headline and byline, as the page states them; on paper also where and when it was read. */
export function articleHead(metadata: Metadata, notices: HTMLElement[]): HTMLElement {
  const { title, updated, url } = metadata;
  const authors = bylineOf(metadata);
  const names = authors.flatMap((author, at) => [at > 0 ? ', ' : '', element('bdi', {}, author)]);
  return element(
    'header',
    { class: 'article-head' },
    element('h1', {}, title || say('untitled')),
    authors.length > 0 && element('p', { class: 'byline' }, ...names),
    updated !== '' && element('p', { class: 'updated' }, say('updated', formatDate(updated))),
    ...notices,
    element('p', { class: 'printed-source' }, `${url} · ${say('retrieved', formatDate(new Date().toISOString()))}`),
  );
}

/**
 * "The Moscow Times · 17 Oct 2024 · 2 min"
 * @param original address of the page, where it is not in sight: the site's name leads there
 */
export function sourceLine({ siteName, published, url }: Metadata, blocks: Block[], original?: string): HTMLElement {
  const minutes = readingMinutes(blocks.map((block) => block.text));
  const date = formatDate(published);
  const name = siteName || hostOf(url);
  const parts = [
    original === undefined ? element('bdi', { class: 'site' }, name) : linkTo(original, name),
    ...(date === '' ? [] : [element('time', { datetime: published, title: formatDate(published, 'full') }, date)]),
    element('span', {}, say('minutes', formatNumber(minutes))),
  ];
  return element('p', { class: 'source' }, ...parts.filter((part) => part.textContent !== ''));
}

function linkTo(original: string, name: string): HTMLElement {
  const href = safeLink(original, original);
  const title = `${say('original')}: ${original}`;
  return element('a', { class: 'site', href, title, target: '_blank', rel: 'noopener noreferrer', dir: 'auto' }, name);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
