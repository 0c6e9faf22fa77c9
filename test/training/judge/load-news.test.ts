import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadNews } from '../../../src/training/judge/load-news.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-'));
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('paragraphs like an appeal all, plain ones some, measured ones never, each between its neighbours', () => {
  const file = join(folder, 'news.jsonl');
  const texts = [
    'The bridge was closed on Monday.',
    'Nobody was hurt.',
    'Donations came in from the whole valley.',
    'Subscribers of the weekly gave most.',
    'It rained.',
  ];
  const line = { id: 'a', lang: 'en', outlet: 'https://news.valley.example/story', text: texts.join('\n\n') };
  writeFileSync(file, `${JSON.stringify(line)}\n`);
  const runs = loadNews([file], new Set([texts[3]!]));
  const learned = runs.map(({ blocks }) => blocks.filter(({ weight }) => weight > 0).map(({ text }) => text));
  expect(learned).toEqual([[texts[0]], [texts[2]], [texts[4]]]);
  expect(runs[1]).toMatchObject({ publisher: 'valley.example', lang: 'en', source: 'news' });
  expect(runs[1]!.blocks.map(({ text }) => text)).toEqual(texts.slice(1, 4));
  expect(runs.flatMap(({ blocks }) => blocks).some(({ boilerplate }) => boilerplate === true)).toBe(false);
});
