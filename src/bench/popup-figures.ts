import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { waitUntil, type ExtensionBrowser } from '../tasks/extension-browser.ts';
import { openLoopbackWeb, type LoopbackWeb } from '../tasks/loopback-web.ts';
import { clickButton, openChromium } from '../tasks/open-chromium.ts';
import type { Figure } from './figure.ts';
import { longArticle } from './long-article.ts';
import { measureMemory } from './measure-memory.ts';
import type { BenchOptions } from './options.ts';
import { readLongestTask } from './read-trace.ts';

const built = resolve('dist/chrome');
const host = 'http://www.harbourledger.example';
/** How often each popup is opened, each time over a page where nothing of ours has run. */
const rounds = 20;
/** As many again with the background stopped before, as browsers do when nobody has read anything for half a minute. */
const asleepRounds = 7;

/** From the click on the button to what is painted, beside a popup with one word in it; and scrolling a long article. */
export async function popupFigures({ say }: BenchOptions): Promise<Figure[]> {
  if (!existsSync(join(built, 'manifest.json'))) throw new Error('there is no dist/chrome: run npm run build first');
  const web = await openLoopbackWeb();
  const opened = await openChromium(built, { proxy: web.port });
  const empty = makeEmptyExtension();
  try {
    say('popup: the memory that it holds');
    const memory = await memoryFigures(web);
    const emptyId = await opened.browser.installExtension(empty);
    say('popup: opened over an article of 1 500 words');
    const clicks = await openOften({ opened, web, emptyId });
    say('popup: the reader, scrolled through 20 000 words');
    const scroll = await scrollFigures({ opened, web, emptyId });
    return [...clickFigures(clicks), ...scroll, ...memory];
  } finally {
    await opened.close();
    await web.close();
    rmSync(empty, { recursive: true });
  }
}

async function memoryFigures(web: LoopbackWeb): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [words, said] of [
    [1500, '1 500'],
    [20_000, '20 000'],
  ] as const) {
    const unused = await openChromium(built, { proxy: web.port });
    const bytes = await measureMemory(unused, web, words).finally(() => unused.close());
    figures.push(row(`article of ${said} words in the popup, memory held, MB`, 'count', bytes / 1e6));
  }
  return figures;
}

interface Stage {
  opened: ExtensionBrowser;
  web: LoopbackWeb;
  emptyId: string;
}

/** Milliseconds after the click, and after the browser began with the popup's page. */
interface Click {
  isAsleep: boolean;
  empty: Painted;
  text: Painted;
  names: Painted;
}

interface Painted {
  afterClick: number;
  afterStart: number;
}

async function openOften({ opened, web, emptyId }: Stage): Promise<Click[]> {
  const { browser } = opened;
  const ourId = new URL(opened.address('')).host;
  const clicks: Click[] = [];
  for (let round = 0; round <= rounds + asleepRounds; round++) {
    const isAsleep = round > rounds;
    const url = `${host}/popup/${round}`;
    web.put(url, { body: longArticle(1500) });
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    const empty = await timesOf(browser, page, emptyId, ['text-painted']);
    if (isAsleep) await stopWorker(browser);
    const ours = await timesOf(browser, page, ourId, ['text-painted', 'names-painted']);
    // The first starts the processes of both and counts for neither.
    if (round > 0) clicks.push({ isAsleep, empty: empty[0]!, text: ours[0]!, names: ours[1]! });
    await page.close();
  }
  return clicks;
}

async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);
  await (await target?.worker())?.close();
}

/** The toolbar moves while a button comes and goes: a popup that opens meanwhile waits for it. */
const restOfToolbar = 800;

/** Clicks, waits for the last of the marks, and gives the time of each. */
async function timesOf(browser: Browser, page: Page, id: string, marks: string[]): Promise<Painted[]> {
  await new Promise((done) => setTimeout(done, restOfToolbar));
  const click = Date.now();
  await clickButton(browser, page, id);
  const target = await browser.waitForTarget((one) => one.url().startsWith(`chrome-extension://${id}/popup`));
  const popup = await target.asPage();
  const read = () =>
    popup.evaluate(
      (names) =>
        names.map((name) => {
          const [mark] = performance.getEntriesByName(name);
          return mark ? { start: performance.timeOrigin, time: mark.startTime } : null;
        }),
      marks,
    );
  await waitUntil(async () => (await read()).every((mark) => mark), 'the popup');
  const found = (await read()).filter((mark) => mark !== null);
  const closed = new Promise((done) => browser.once('targetdestroyed', done));
  await popup.evaluate(() => {
    close();
  });
  await closed;
  return found.map(({ start, time }) => ({ afterClick: start + time - click, afterStart: time }));
}

type Part = 'empty' | 'text' | 'names';

function clickFigures(all: Click[]): Figure[] {
  const clicks = all.filter(({ isAsleep }) => !isAsleep);
  const after = (part: Part, since: keyof Painted) => median(clicks.map((click) => click[part][since]));
  const asleep = all.filter(({ isAsleep }) => isAsleep).map(({ text }) => text.afterStart);
  const ratio = (part: 'text' | 'names') =>
    median(clicks.map((click) => click[part].afterClick / click.empty.afterClick));
  const article = 'article of 1 500 words';
  return [
    row('popup with one word in it, click to paint, median', 'ms', after('empty', 'afterClick')),
    row(`${article}, click to text, median`, 'ms', after('text', 'afterClick')),
    row(`${article}, click to names, median`, 'ms', after('names', 'afterClick')),
    row('popup with one word in it, start of its page to paint, median', 'ms', after('empty', 'afterStart')),
    row(`${article}, start of the popup's page to text, median`, 'ms', after('text', 'afterStart')),
    row(`${article}, start of the popup's page to names, median`, 'ms', after('names', 'afterStart')),
    row('the same to text, with the background asleep before', 'ms', median(asleep)),
    row('text over the popup with one word', 'ratio', ratio('text')),
    row('names over the popup with one word', 'ratio', ratio('names')),
  ];
}

/** Opens the reader on a very long article, and scrolls it from end to end, a screen at a time. */
async function scrollFigures({ opened, web }: Stage): Promise<Figure[]> {
  const url = `${host}/long`;
  web.put(url, { body: longArticle(20_000) });
  const page = await opened.browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  await opened.clickButton(page);
  const tabs = (await opened.inside('(({ tabs }) => tabs.query({}))(chrome)')) as { id: number; url: string }[];
  const tab = tabs.find((one) => one.url === url);
  const reader = await opened.browser.newPage();
  const opening = await longestTask(reader, async () => {
    await reader.goto(opened.address(`reader/reader.html?tab=${tab?.id}`));
    await reader.waitForFunction(() => performance.getEntriesByName('names-painted').length > 0);
  });
  const scrolling = await longestTask(reader, () => reader.evaluate(scrollThrough));
  // A short longest task says something only where a long one would be seen.
  if ((await longestTask(reader, () => reader.evaluate(keepBusy))) < 50) throw new Error('a long task was not seen');
  const words = await reader.$eval('.article-body', ({ textContent }) => textContent.split(/\s+/).length);
  if (words < 19_000) throw new Error(`the reader shows ${words} words`);
  return [
    row('20 000 words in the reader, longest task while opening', 'ms', opening),
    row('20 000 words in the reader, longest task while scrolling', 'ms', scrolling),
  ];
}

/** Milliseconds of the processor for the longest task of the page while something happens in it. */
async function longestTask(page: Page, happen: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await happen();
  await page.evaluate(() => performance.mark('traced'));
  const trace = await page.tracing.stop();
  return readLongestTask(trace ?? new Uint8Array(), 'traced');
}

/** Runs in the page: from end to end, a third of a screen a frame. */
async function scrollThrough(): Promise<void> {
  while (scrollY + innerHeight < document.documentElement.scrollHeight - 2) {
    scrollBy({ top: innerHeight / 3, behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** Runs in the page: a task such as scrolling must not have, long enough for a busy machine to do some of it. */
function keepBusy(): Promise<void> {
  return new Promise((done) =>
    setTimeout(() => {
      for (const end = performance.now() + 300; performance.now() < end;);
      done();
    }),
  );
}

/** The least that a popup can be: what a click costs with any extension. */
function makeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-popup-'));
  const manifest = { manifest_version: 3, name: 'empty', version: '1', action: { default_popup: 'popup.html' } };
  const page = '<!doctype html><script type="module" src="popup.js"></script><p>One</p>';
  const script = "requestAnimationFrame(() => setTimeout(() => performance.mark('text-painted')));";
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), page);
  writeFileSync(join(folder, 'popup.js'), script);
  return folder;
}

function median(values: number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}

function row(measure: string, unit: Figure['unit'], fairCopy: number): Figure {
  return { section: 'popup and reader in Chromium', measure, unit, values: { fairCopy }, seen: 'development' };
}
