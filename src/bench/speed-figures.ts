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
import { peerFigures, warming } from './peer-figures.ts';
import { quantile } from './quantile.ts';
import { readCorpus, type Item } from './read-corpus.ts';

declare const fairCopyBench: typeof inPage;

/** How often each page is read when the code is warm; the best counts. */
const rounds = 5;
/** Every how manieth page of the news corpus: some sixty pages of all sizes. */
const every = 2;

/**
 * Time of reading and judging over that of Readability alone, page by page in the same tab: a ratio holds on
 * any machine, milliseconds do not.
 */
export async function speedFigures(options: BenchOptions): Promise<Figure[]> {
  const { shared } = options;
  const beside = await peerFigures(options);
  const items = await readCorpus(shared, 'corpus/fundus/index.jsonl', every);
  const { page, close } = await openBenchPage();
  try {
    // A tenth as many pages is enough for what takes long.
    const few = items.filter((_item, index) => index % 10 === 0);
    const cold = await measureAll(few, { rounds: 1, times: 1, cold: true }, page, shared);
    const once = await measureAll(items, { rounds, times: 1 }, page, shared);
    const small = once.filter((_times, index) => index % 10 === 0);
    const large = await measureAll(few, { rounds, times: 10 }, page, shared);
    return [
      ...beside,
      ...pageFigures(once),
      ...coldFigures(cold),
      ...growthFigures(small, large),
      ...(await namesFigures(page, shared)),
    ];
  } finally {
    close();
  }
}

interface Round {
  rounds: number;
  times: number;
  /** Each page in a context of its own, where no code has run before. */
  cold?: boolean;
}

async function measureAll(items: Item[], round: Round, page: Page, shared: string): Promise<PageTimes[]> {
  const measured: PageTimes[] = [];
  const progress = startProgress(items.length);
  await page.goto('about:blank');
  for (const { file = '', url = '' } of round.cold ? [] : items.slice(0, warming)) {
    const html = await readPageFile(join(shared, 'corpus/fundus', file));
    await page.evaluate((...each) => fairCopyBench.measurePage(...each), html, url, 1, 1);
  }
  for (const { file = '', url = '' } of items) {
    const html = await readPageFile(join(shared, 'corpus/fundus', file));
    if (round.cold) await page.goto(url || 'about:blank');
    const args = [html, url, round.rounds, round.times] as const;
    measured.push(await page.evaluate((...each) => fairCopyBench.measurePage(...each), ...args));
    progress.step(false);
  }
  progress.end();
  return measured;
}

function pageFigures(pages: PageTimes[]): Figure[] {
  const ratios = pages.map(({ readability, fairCopy }) => fairCopy / readability);
  const times = (part: keyof PageTimes, share: number) =>
    quantile(
      pages.map((page) => page[part]),
      share,
    );
  return [
    row('time over Readability, median page', 'ratio', { readability: 1, fairCopy: quantile(ratios, 0.5) }),
    row('time over Readability, 95th percentile', 'ratio', { readability: 1, fairCopy: quantile(ratios, 0.95) }),
    row('median page', 'ms', { readability: times('readability', 0.5), fairCopy: times('fairCopy', 0.5) }),
    row('95th percentile', 'ms', { readability: times('readability', 0.95), fairCopy: times('fairCopy', 0.95) }),
    row('of which extracting, median page', 'ms', { fairCopy: times('extract', 0.5) }),
    row('of which judging, median page', 'ms', { fairCopy: times('judge', 0.5) }),
  ];
}

function coldFigures(pages: PageTimes[]): Figure[] {
  const values = {
    readability: quantile(
      pages.map((page) => page.readability),
      0.5,
    ),
    fairCopy: quantile(
      pages.map((page) => page.fairCopy),
      0.5,
    ),
  };
  return [row('median page, code never run before', 'ms', values)];
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
