// @vitest-environment jsdom
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test, vi } from 'vitest';
import { isIndex, isList, isNumber, isOneOf, isRecord, isText } from '../../src/browser/shape-checks.ts';
import { leaveOut } from '../../src/core/leave-out.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { withoutSoftHyphens } from '../../src/core/text/soft-hyphens.ts';
import type { Block, Mention, Summary } from '../../src/core/types.ts';
import { toHtmlCopy } from '../../src/ui/to-html-copy.ts';
import { toJsonCopy } from '../../src/ui/to-json-copy.ts';
import { toMarkdownCopy } from '../../src/ui/to-markdown-copy.ts';
import { toPlainCopy } from '../../src/ui/to-plain-copy.ts';
import { fixtureCopies } from './fixture-copies.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));

const copies = fixtureCopies();
const fold = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

test('the fixtures are articles, with names and with something left out', () => {
  expect(copies.length).toBeGreaterThan(15);
  expect(copies.filter(([, { leftOut }]) => leftOut.length > 0).length).toBeGreaterThan(5);
  expect(copies.filter(([, { summary }]) => (summary?.people.length ?? 0) > 0).length).toBeGreaterThan(5);
});

/** The words of a Markdown node; a line break and the gap between two cells are a space. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if (node.type === 'image') return '';
  if (!('children' in node)) return '';
  return node.children.map(wordsOf).join(node.type === 'tableRow' ? ' ' : '');
}

/** Every paragraph, heading, table row and code block, in order. */
function linesOf(tree: Root): string[] {
  const lines: string[] = [];
  const visit = (node: Nodes): void => {
    if (['paragraph', 'heading', 'tableRow', 'code'].includes(node.type)) lines.push(fold(wordsOf(node)));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return lines.filter((line) => line !== '');
}

const readMarkdown = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** How much of `wanted` is in `lines`, in its order. */
function missing(wanted: Block[], lines: string[]): string[] {
  let from = 0;
  return wanted.flatMap(({ text }) => {
    const at = lines.indexOf(fold(text), from);
    if (at < 0) return [text];
    from = at + 1;
    return [];
  });
}

test.each(copies)('Markdown of %s gives the same paragraphs back, in their order', (_, copy) => {
  const text = toMarkdownCopy(copy);
  expect(missing(copy.blocks, linesOf(readMarkdown(text)))).toEqual([]);
});

/** The shape that a JSON copy has. */
const isMention = isRecord({ block: isIndex, start: isIndex, end: isIndex });
const isName = { forms: isList(isText(500), 1000), mentions: isList(isMention, 100_000), weight: isNumber };
const isCountry = isRecord({
  ...isName,
  code: (code) => /^[A-Z]{2}$/.test(code as string),
  name: isText(200),
  seats: isList(isMention, 100_000),
});
const isCopy = isRecord({
  format: isOneOf('fair-copy-article'),
  version: (version) => version === 1,
  title: isText(2000),
  authors: isList(isText(500), 100),
  published: isText(64),
  updated: isText(64),
  siteName: isText(2000),
  url: (url) => url === '' || URL.canParse(url as string),
  lang: isText(64),
  retrieved: (date) => !Number.isNaN(Date.parse(date as string)),
  blocks: isList(isRecord({ index: isIndex, kind: isText(20), text: isText(200_000) }), 20_000),
  leftOut: isList(
    isRecord({ index: isIndex, category: isText(64), reasons: isList(isText(64), 32), text: isText(200_000) }),
    20_000,
  ),
  people: isList(isRecord({ ...isName, name: isText(500), doubtful: (flag) => typeof flag === 'boolean' }), 10_000),
  countries: isList(isCountry, 300),
  implied: isList(isCountry, 300),
});

interface JsonCopy extends Pick<Summary, 'people' | 'countries' | 'implied'> {
  blocks: Pick<Block, 'index' | 'kind' | 'text'>[];
  leftOut: { index: number; category: string; reasons: string[]; text: string }[];
}

describe.each(copies)('JSON of %s', (_, copy) => {
  const data = JSON.parse(toJsonCopy(copy)) as JsonCopy;

  test('has the shape it promises', () => {
    expect(isCopy(data)).toBe(true);
  });

  test('loses nothing', () => {
    const { metadata, retrieved, blocks, leftOut, summary } = copy;
    expect(data).toMatchObject({ ...metadata, retrieved });
    expect(data.blocks).toEqual(blocks.map(({ index, kind, text }) => ({ index, kind, text })));
    expect(data.leftOut.map(({ index, text }) => [index, text])).toEqual(
      leftOut.map(({ block }) => [block.index, block.text]),
    );
    expect(data.people).toEqual(summary?.people);
    expect(data.countries).toMatchObject(summary?.countries ?? []);
  });

  test('has every name at its offsets', () => {
    const texts = new Map(data.blocks.map(({ index, text }) => [index, text]));
    const at = ({ block, start, end }: Mention): string => texts.get(block)?.slice(start, end) ?? '';
    for (const { forms, mentions } of [...data.people, ...data.countries]) {
      for (const mention of mentions) expect(forms).toContain(withoutSoftHyphens(at(mention)));
    }
  });
});

describe.each(copies)('HTML of %s', (_, copy) => {
  const page = new DOMParser().parseFromString(toHtmlCopy(copy), 'text/html');

  test('gives every block back', () => {
    const shown = fold(page.querySelector('article')?.textContent ?? '');
    const bare = (text: string): string => text.replace(/\s+/g, '');
    expect(copy.blocks.filter(({ text }) => !bare(shown).includes(bare(text))).map(({ text }) => text)).toEqual([]);
  });

  test('cleaned once more stays as it is', () => {
    const again = new DOMParser().parseFromString(toHtmlCopy(copy), 'text/html');
    const reading = readArticle(again, copy.metadata.url);
    if (!reading.ok) throw new Error('it is read as no article');
    const kept = leaveOut(reading.article, reading.judgement).blocks.map(({ text }) => text);
    // Pictures are told by their description, and a caption is one of a picture.
    const wanted = copy.blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);
    expect(kept.filter((text) => wanted.includes(text))).toEqual(wanted);
  });

  test('asks for nothing, and nothing in it runs', () => {
    expect(page.querySelectorAll('script, iframe, img, link, object, form, svg, math, base')).toHaveLength(0);
    for (const element of page.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on|^style$|^src/);
    }
    for (const link of page.querySelectorAll('a[href]')) expect(link.getAttribute('href')).toMatch(/^(https?|mailto):/);
  });
});

test.each(copies)('every form of %s names its source, and what was left out', (_, copy) => {
  const title = fold(copy.metadata.title);
  for (const text of [toPlainCopy(copy), toHtmlCopy(copy), toMarkdownCopy(copy)].map(fold)) {
    expect(text).toContain('Read Mar 3, 2026');
    if (copy.leftOut.length > 0) expect(text).toMatch(/blocks? left out/);
  }
  for (const text of [toPlainCopy(copy), toJsonCopy(copy)]) expect(fold(text)).toContain(title.slice(0, 20));
});
