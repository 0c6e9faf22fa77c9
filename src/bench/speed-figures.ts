import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { taggerFile } from '../cli/load-namer.ts';
import { readPageFile } from '../cli/read-page-file.ts';
import { startProgress } from '../cli/progress.ts';
import { toBlocks } from '../cli/clean-text.ts';
import { openBenchPage } from './browser-lane.ts';
import type { Column, Figure } from './figure.ts';
import type * as inPage from './in-page/main.ts';
import type { PageTimes } from './in-page/measure-page.ts';
import type { BenchOptions } from './options.ts';
import { readCorpus, type Item } from './read-corpus.ts';

declare const fairCopyBench: typeof inPage;

/** How often each page is read; the best counts. */
const rounds = 5;
/** Every how manieth page of the news corpus: some sixty pages of all sizes. */
const every = 2;

/**
 * Time of reading and judging over that of Readability alone, page by page in the same tab: a ratio holds on
 * any machine, milliseconds do not.
 */
export async function speedFigures({ shared }: BenchOptions): Promise<Figure[]> {
  const items = await readCorpus(shared, 'corpus/fundus/index.jsonl', every);
  const { page, close } = await openBenchPage();
  try {
    const once = await measureAll(items, 1, page, shared);
    // A tenth as many pages is enough for what grows tenfold.
    const few = items.filter((_item, index) => index % 10 === 0);
    const [small, large] = [await measureAll(few, 1, page, shared), await measureAll(few, 10, page, shared)];
    return [...pageFigures(once), ...growthFigures(small, large), ...(await namesFigures(page, shared))];
  } finally {
    close();
  }
}

async function measureAll(items: Item[], times: number, page: Page, shared: string): Promise<PageTimes[]> {
  const measured: PageTimes[] = [];
  const progress = startProgress(items.length);
  for (const { file = '', url = '' } of items) {
    const html = await readPageFile(join(shared, 'corpus/fundus', file));
    await page.goto(url || 'about:blank');
    measured.push(await page.evaluate((...args) => fairCopyBench.measurePage(...args), html, url, rounds, times));
    progress.step(false);
  }
  progress.end();
  return measured;
}

function pageFigures(pages: PageTimes[]): Figure[] {
  const ratios = pages.map(({ readability, fairCopy }) => fairCopy / readability);
  const [own, alone] = [pages.map((page) => page.fairCopy), pages.map((page) => page.readability)];
  return [
    row('time over Readability, median page', 'ratio', { readability: 1, fairCopy: quantile(ratios, 0.5) }),
    row('time over Readability, 95th percentile', 'ratio', { readability: 1, fairCopy: quantile(ratios, 0.95) }),
    row('median page', 'ms', { readability: quantile(alone, 0.5), fairCopy: quantile(own, 0.5) }),
    row('95th percentile', 'ms', { readability: quantile(alone, 0.95), fairCopy: quantile(own, 0.95) }),
  ];
}

/** How many times longer ten times the content takes: ten when time grows as the page does. */
function growthFigures(small: PageTimes[], large: PageTimes[]): Figure[] {
  const growth = (system: 'readability' | 'fairCopy') =>
    quantile(
      large.map((page, index) => page[system] / (small[index]?.[system] ?? NaN)),
      0.5,
    );
  return [
    row('10 times the nodes, median', 'ratio', { readability: growth('readability'), fairCopy: growth('fairCopy') }),
  ];
}

async function namesFigures(page: Page, shared: string): Promise<Figure[]> {
  const items = await readCorpus(shared, 'labels/entities/en.jsonl');
  const inputs = items.map(({ text = '', lang = '' }) => ({ title: '', lang, blocks: toBlocks(text) }));
  const weights = await readFile(taggerFile, 'base64');
  await page.goto('about:blank');
  const times = await page.evaluate((...args) => fairCopyBench.measureNames(...args), inputs, weights);
  return [
    row('names, weights decoded', 'ms', { fairCopy: times.decode }),
    row('names, first article', 'ms', { fairCopy: times.first }),
    row('names, median article', 'ms', { fairCopy: quantile(times.warm, 0.5) }),
  ];
}

function row(measure: string, unit: Figure['unit'], values: Partial<Record<Column, number>>): Figure {
  return { section: 'speed in Chromium', measure, unit, values, seen: 'development' };
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
