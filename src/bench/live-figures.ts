import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'puppeteer-core';
import { readPageFile } from '../cli/read-page-file.ts';
import { waitUntil, type ExtensionBrowser } from '../tasks/extension-browser.ts';
import { openLoopbackWeb, type LoopbackWeb } from '../tasks/loopback-web.ts';
import { openChromium } from '../tasks/open-chromium.ts';
import { openBenchPage } from './browser-lane.ts';
import type { Figure } from './figure.ts';
import type * as inPage from './in-page/main.ts';
import { busyPage, largePage, quietPage } from './live-pages.ts';
import { loadFigures } from './load-figures.ts';
import type { BenchOptions } from './options.ts';
import { readCorpus } from './read-corpus.ts';
import { type OwnWork, readLongestTask, readOwnWork } from './read-trace.ts';

declare const fairCopyBench: typeof inPage;

const built = resolve('dist/chrome');
/** One of the manifest's sites, and one that nobody granted. */
const listed = 'http://www.themoscowtimes.com';
const other = 'http://www.harbourledger.example';
/** Every how manieth page of the news corpus: some dozen. */
const every = 10;
/** One load of a page may take a third more than another: the middle one of so many counts. */
const loads = 3;
/** Milliseconds that a page is given to come to rest, and for which a busy one is measured. */
const toRest = 2000;
const toWatch = 10_000;
const toggles = 100;

interface Stage {
  opened: ExtensionBrowser;
  web: LoopbackWeb;
}

/** What the clean-up costs a page in a real browser, measured from its trace. */
export async function liveFigures({ shared, say }: BenchOptions): Promise<Figure[]> {
  if (!existsSync(join(built, 'manifest.json'))) throw new Error('there is no dist/chrome: run npm run build first');
  const web = await openLoopbackWeb();
  const stage: Stage = { opened: await openChromium(built, { proxy: web.port }), web };
  try {
    say('live: news pages');
    const script = await scriptFigures(stage, shared);
    say('live: a large, a busy and a quiet page');
    const load = await loadFigures(stage, { listed, other });
    return [...script, ...load, ...(await taskFigures(stage)), ...(await leakFigures(stage)), sizeFigure()];
  } finally {
    await stage.opened.close();
    await web.close();
  }
}

/** Time of the processor of ours over Readability's on the same page, both in code that never ran before. */
async function scriptFigures(stage: Stage, shared: string): Promise<Figure[]> {
  const items = await readCorpus(shared, 'corpus/fundus/index.jsonl', every);
  const ratios: number[] = [];
  const longest: number[] = [];
  for (const { file = '', url = '' } of items) {
    const html = await readPageFile(join(shared, 'corpus/fundus', file));
    const readability: number[] = [];
    const own: OwnWork[] = [];
    for (let load = 0; load < loads; load++) {
      readability.push(await measureReadability(url, html));
      own.push(await traceOnce(stage, `${listed}${new URL(url).pathname}`, html, toRest));
    }
    ratios.push(median(own.map(({ total }) => total)) / median(readability));
    longest.push(median(own.map((work) => work.longest)));
  }
  return [
    row('script added, over Readability, median', 'ratio', median(ratios), 1),
    row('script added, 95th percentile', 'ratio', quantile(ratios, 0.95), 1),
    row('longest task, median news page', 'ms', median(longest)),
    row('longest task, 95th percentile', 'ms', quantile(longest, 0.95)),
  ];
}

/** Traces now and then lack the task that counts. */
const mostTraces = 5;
/** Milliseconds: no page is read in less. */
const leastTime = 1;

/**
 * Of the processor as well: on a busy machine the time of the clock would flatter us. In a browser of its own each
 * time, for one that has read a page keeps the code compiled, which halves the time.
 */
async function measureReadability(url: string, html: string): Promise<number> {
  for (let time = 0; time < mostTraces; time++) {
    const { page, close } = await openBenchPage();
    try {
      await page.goto(url || 'about:blank');
      const took = await traceReadability(page, html);
      if (took > leastTime) return took;
    } finally {
      close();
    }
  }
  throw new Error('no trace has the task in which the page was read');
}

async function traceReadability(page: Page, html: string): Promise<number> {
  const mark = 'readability';
  await page.evaluate((given) => {
    fairCopyBench.prepareAlone(given);
  }, html);
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate((given) => {
    fairCopyBench.readAlone(given);
  }, mark);
  const events = await page.tracing.stop();
  if (!events) throw new Error('the browser gave no trace');
  return readLongestTask(events, mark);
}

async function taskFigures(stage: Stage): Promise<Figure[]> {
  const large = await traceOnce(stage, `${listed}/large/page`, largePage(), toRest);
  const busy = await traceLater(stage, `${listed}/busy/page`, busyPage());
  const none = await traceOnce(stage, `${other}/quiet/page`, quietPage(), toRest);
  return [
    row('longest task, 5 000 elements', 'ms', large.longest),
    row('of a core, 100 changes a second', 'percent', busy.total / toWatch),
    row('on a site that is not granted', 'ms', none.total),
  ];
}

async function traceOnce(stage: Stage, url: string, html: string, milliseconds: number): Promise<OwnWork> {
  stage.web.put(url, { body: html });
  const page = await stage.opened.browser.newPage();
  const work = await trace(page, async () => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await rest(milliseconds);
  });
  await page.close();
  return work;
}

/** Leaves out the first decision: what is measured is what goes on all the while. */
async function traceLater(stage: Stage, url: string, html: string): Promise<OwnWork> {
  stage.web.put(url, { body: html });
  const page = await stage.opened.browser.newPage();
  await page.goto(url);
  await rest(toWatch);
  const work = await trace(page, () => rest(toWatch));
  await page.close();
  return work;
}

async function trace(page: Page, work: () => Promise<void>): Promise<OwnWork> {
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel', 'v8.execute'] });
  await work();
  const events = await page.tracing.stop();
  if (!events) throw new Error('the browser gave no trace');
  return readOwnWork(events);
}

/** Folds and puts back the same page a hundred times, and counts what is left in it. */
async function leakFigures(stage: Stage): Promise<Figure[]> {
  const url = `${listed}/toggled/page`;
  stage.web.put(url, { body: quietPage() });
  const page = await stage.opened.browser.newPage();
  await page.goto(url);
  const hasLine = (): Promise<boolean> => page.evaluate(() => document.querySelector('fair-copy-line') !== null);
  await waitUntil(hasLine, 'the first fold');
  const session = await page.createCDPSession();
  await toggle(stage, 10);
  const before = await countAll(session);
  await toggle(stage, toggles);
  const after = await countAll(session);
  await page.close();
  const grown = (name: keyof Counts): number => after[name] - before[name];
  return [
    row('nodes left by 100 toggles', 'count', grown('Nodes')),
    row('listeners left by 100 toggles', 'count', grown('JSEventListeners')),
    row('heap left by 100 toggles, KB', 'count', grown('JSHeapUsedSize') / 1024),
  ];
}

/** Runs in a page of the extension: only the content script of the one open page answers. */
async function toggle({ opened }: Stage, times: number): Promise<void> {
  await opened.inside(`(async () => {
    const ask = async (request) => {
      const { tabs } = chrome;
      for (const { id } of await tabs.query({})) await tabs.sendMessage(id, request).catch(() => null);
    };
    for (let time = 0; time < ${times}; time += 1) {
      await ask({ type: 'put-back', blocks: 'all' });
      await ask({ type: 'fold' });
    }
  })()`);
}

type Counts = Record<'Nodes' | 'JSEventListeners' | 'JSHeapUsedSize', number>;

/** The least of several looks: a collection may leave for the next what it has not come to. */
async function countAll(session: CDPSession): Promise<Counts> {
  await session.send('Performance.enable');
  const least: Counts = { Nodes: Infinity, JSEventListeners: Infinity, JSHeapUsedSize: Infinity };
  for (let look = 0; look < 6; look += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await rest(300);
    const { metrics } = await session.send('Performance.getMetrics');
    for (const { name, value } of metrics) if (isCounted(name)) least[name] = Math.min(least[name], value);
  }
  return least;
}

function isCounted(name: string): name is keyof Counts {
  return name === 'Nodes' || name === 'JSEventListeners' || name === 'JSHeapUsedSize';
}

function sizeFigure(): Figure {
  const files = ['content/content.js', 'content/automatic.js', 'content/fold.css'];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0);
  return row('what goes into a page, gzipped, KB', 'count', bytes / 1024);
}

function row(measure: string, unit: Figure['unit'], fairCopy: number, readability?: number): Figure {
  const values = { fairCopy, ...(readability !== undefined && { readability }) };
  return { section: 'clean-up of live pages in Chromium', measure, unit, values, seen: 'development' };
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

const median = (values: number[]): number => quantile(values, 0.5);

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
