// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { summarize } from '../../src/core/names/summarize.ts';
import { decodeTagger } from '../../src/core/names/tagger/decode-tagger.ts';
import { readArticle } from '../../src/core/read-article.ts';
import type { Mention, Summary } from '../../src/core/types.ts';
import { BlockRanges } from '../../src/ui/block-range.ts';
import { renderTree } from '../../src/ui/render-tree.ts';
import { keptBlocks, namesInput, toShownReading, type ShownReading } from '../../src/ui/shown-reading.ts';
import { listFixturePages } from './list-fixture-pages.ts';

const tagger = decodeTagger(new Uint8Array(readFileSync('src/core/data/people.bin')));

/** The labelled pages beside the repository, when they are wanted: 100 of them take a minute. */
const corpus = process.env['FAIR_COPY_CORPUS'];

interface Page {
  name: string;
  html: string;
}

function corpusPages(folder: string): Page[] {
  const lines = readFileSync(join(folder, 'fundus/index.jsonl'), 'utf8').trim().split('\n');
  return lines.slice(0, 100).map((line) => {
    const { file } = JSON.parse(line) as { file: string };
    const bytes = readFileSync(join(folder, 'fundus', file));
    return { name: file, html: (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
  });
}

function read({ name, html }: Page): ShownReading | undefined {
  const url = `https://news.example/${encodeURIComponent(name)}`;
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), url);
  return toShownReading({ url, reading, folded: [], besides: [], automatic: false, gaveUp: false, unsaved: false });
}

const allMentions = ({ people, countries, implied }: Summary): Mention[] =>
  [
    ...people.map(({ mentions }) => mentions),
    ...[...countries, ...implied].map((c) => [...c.mentions, ...c.seats]),
  ].flat();

/** A line break is a space in the text, and nothing in a range. */
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/** How many mentions there are, and which of them are not where they are said to be in what is shown. */
function findStrays(shown: ShownReading): { count: number; strays: string[] } {
  const { fragment, blocks } = renderTree(shown.article.tree, { base: shown.url, images: true });
  const before = fragment.textContent;
  const texts = new Map(keptBlocks(shown).map(({ index, text }) => [index, text]));
  const ranges = new BlockRanges(blocks);
  const mentions = allMentions(summarize(namesInput(shown), tagger));
  const strays = mentions.flatMap(({ block, start, end }) => {
    const text = texts.get(block) ?? '';
    const words = text.slice(start, end);
    const found = ranges.find(block, text, start, end)?.toString() ?? 'nothing';
    return words !== '' && bare(found) === bare(words) ? [] : [`${words} ≠ ${found}`];
  });
  expect(fragment.textContent).toBe(before);
  return { count: mentions.length, strays };
}

test.each(listFixturePages())('every name of $name is found at its offsets', (page) => {
  const shown = read(page);
  if (shown) expect(findStrays(shown).strays).toEqual([]);
});

test.runIf(corpus)('every name of 100 news pages is found at its offsets', { timeout: 600_000 }, () => {
  const found = corpusPages(corpus ?? '').flatMap((page) => {
    const shown = read(page);
    return shown ? [findStrays(shown)] : [];
  });
  const mentions = found.reduce((sum, { count }) => sum + count, 0);
  console.log(`${found.length} articles, ${mentions} mentions`);
  expect(found.length).toBeGreaterThan(90);
  expect(found.flatMap(({ strays }) => strays)).toEqual([]);
});
