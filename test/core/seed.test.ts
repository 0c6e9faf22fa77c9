import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

/** The page that the product was born from. It is a publisher's text, so it lies beside the repository. */
const seed = new URL('../../../shared/seed/', import.meta.url);
const url = 'https://www.themoscowtimes.com/2024/10/17/zelensky-says-10000-north-korean-soldiers';

test.runIf(existsSync(seed))('the first page: the article whole, the appeal gone, who and where', () => {
  const page = readPage(readFileSync(new URL('page.html', seed), 'utf8'), url)!;
  const lines = readFileSync(new URL('article-with-appeal.txt', seed), 'utf8').trim().split('\n');
  const appeal = lines.indexOf('A Message from The Moscow Times:');
  expect(page.text.split('\n')).toEqual(lines.slice(0, appeal));
  expect(page.removed.length).toBeGreaterThan(0);
  expect(page.summary.people.map(({ name }) => name).sort()).toEqual([
    'Kim Jong Un',
    'Vladimir Putin',
    'Volodymyr Zelensky',
  ]);
  expect(page.summary.countries.map(({ code }) => code).sort()).toEqual(['IR', 'KP', 'RU', 'UA']);
});
