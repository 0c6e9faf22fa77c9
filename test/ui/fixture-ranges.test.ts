// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/core/read-article.ts';
import { BlockRanges } from '../../src/ui/block-range.ts';
import { renderTree } from '../../src/ui/render-tree.ts';

const folder = join(import.meta.dirname, '../fixtures');

test.each(readdirSync(folder))('every word of %s is found at its offsets in what is shown', (name) => {
  const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
  const url = `https://news.example/${name}`;
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), url);
  if (!reading.ok) return;
  const { fragment, blocks } = renderTree(reading.article.tree, { base: url, images: true });
  const before = fragment.textContent;
  const ranges = new BlockRanges(blocks);
  for (const { index, text } of reading.article.blocks) {
    for (const word of text.matchAll(/\p{L}+/gu)) {
      const range = ranges.find(index, text, word.index, word.index + word[0].length);
      expect([index, range?.toString()]).toEqual([index, word[0]]);
    }
  }
  expect(fragment.textContent).toBe(before);
});
