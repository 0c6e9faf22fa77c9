import { countryFact, leftOutFact, personFact, sourceFacts } from './copy-facts.ts';
import type { CopyOfReading } from './copy-of-reading.ts';
import { element } from './element.ts';
import { renderTree } from './render-tree.ts';
import { safeDirection, safeLanguage } from './safe-language.ts';
import { language, say } from './say.ts';
import { unwrapBoxes } from './unwrap-boxes.ts';

/** Enough for a readable page on any device, and nothing that asks for anything. */
const pageStyle = `:root { color-scheme: light dark }
body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.55 Georgia, serif }
h1 { line-height: 1.2 } .facts, .names, .note { font: 0.9rem/1.5 system-ui, sans-serif }`;

/**
 * A page of its own. It is written out of elements that our own allow-list made, the same as on the screen; no markup
 * of the page's is copied. Pictures are told by their description, so that opening the file asks for nothing.
 * @param style style sheet of the page; none when empty
 */
export function toHtmlCopy(copy: CopyOfReading, style = pageStyle): string {
  const { metadata, tree, summary } = copy;
  const { fragment } = renderTree(tree, { base: metadata.url, images: false });
  unwrapBoxes(fragment);
  const words = { lang: safeLanguage(metadata.lang), dir: safeDirection(metadata.dir) ?? 'auto' };
  const note = leftOutFact(copy);
  const article = element('article', words, element('h1', {}, metadata.title), factList(copy), fragment);
  const body = element(
    'body',
    {},
    article,
    namesSection(say('people'), summary?.people.map(personFact)),
    namesSection(say('countries'), summary?.countries.map(countryFact)),
    note !== '' && element('p', { class: 'note' }, element('em', {}, note)),
  );
  const page = element('html', { lang: language() }, head(copy, style), body);
  return `<!doctype html>\n${new XMLSerializer().serializeToString(page)}\n`;
}

function head({ metadata }: CopyOfReading, style: string): HTMLElement {
  const { authors, description, siteName, published, updated } = metadata;
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    // As other readers ask for them: a saved article is read again as the same one.
    stated('name', 'author', authors.join(', ')),
    stated('name', 'description', description),
    stated('property', 'og:site_name', siteName),
    stated('property', 'article:published_time', published),
    stated('property', 'article:modified_time', updated),
    element('title', {}, metadata.title),
    style !== '' && element('style', {}, style),
  );
}

const stated = (by: 'name' | 'property', name: string, content: string): HTMLElement | false =>
  content !== '' && element('meta', { [by]: name, content });

function factList(copy: CopyOfReading): HTMLElement {
  const { url } = copy.metadata;
  const facts = sourceFacts(copy).map((fact) =>
    element('li', {}, fact === url ? element('a', { href: url, rel: 'noreferrer' }, url) : fact),
  );
  return element('ul', { class: 'facts' }, ...facts);
}

function namesSection(title: string, names: string[] = []): HTMLElement | undefined {
  if (names.length === 0) return undefined;
  const items = names.map((name) => element('li', { dir: 'auto' }, name));
  return element('section', { class: 'names' }, element('h2', {}, title), element('ul', {}, ...items));
}
