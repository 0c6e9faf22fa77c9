import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import { allPayloads } from '../hostile/all-payloads.ts';
import { packPages } from '../hostile/pack-pages.ts';
import { canary } from '../hostile/payload.ts';
import { lookIntoReader } from './look-into-tab.ts';
import { findShownFaults, takeEverything } from './shown-faults.ts';
import { browsers, listedHost, openStage, otherHost, type Stage } from './stage.ts';

const pages = packPages(allPayloads, 40).map((page, at) => ({ ...page, path: `/hostile/${at}` }));
/** The smallest picture there is. */
const dot = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
/** Where the click lets us in, the same script reads and the same popup shows: every fourth page is enough to see it. */
const pagesForClick = pages.filter((_, at) => at % 4 === 0);

describe.each(browsers)('hostile articles in $name', { timeout: 120_000 }, (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    for (const { path, html } of pages) {
      stage.web.put(`${otherHost}${path}`, { body: html });
      stage.web.put(`${listedHost}${path}`, { body: html });
    }
    // A background that fails is asked for anew by the page itself, when it is styled anew.
    for (const { id } of allPayloads) stage.web.put(`${canary}/${id}`, { body: dot, type: 'image/gif' });
    // Without pictures, whatever is asked for is asked for by a payload.
    await stage.opened.inside(`(globalThis.browser ?? chrome).storage.sync.set({ settings: { images: false } })`);
  });
  afterAll(() => stage.leave());

  /** Addresses of payloads that were asked for from `start` on. */
  const lured = (start: number): string[] => stage.web.asked.slice(start).filter((url) => url.startsWith(canary));

  /** A page that counts what of its payloads runs, by id. */
  async function load(url: string): Promise<Page> {
    const page = await stage.opened.browser.newPage();
    await page.evaluateOnNewDocument(countRuns);
    // Pages nested this deeply take many seconds in Firefox.
    await page.goto(url, { timeout: 90_000 });
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    return page;
  }

  /** All that the popup shows, and all that is taken away from it: the page that was saved among it, or nothing where there is no article. */
  async function tryPopup(page: Page, marks: string[]): Promise<string | undefined> {
    const popup = await stage.popup(page);
    expect(await popup.look(findShownFaults, null)).toEqual([]);
    expect(await popup.look(findUnshown, marks)).toEqual([]);
    const taken = await popup.look(takeEverything, null);
    if (marks.length > 0) expect(taken.map(({ type }) => type.replace(/;.*/, '')).sort()).toEqual(forms);
    for (const { type, text } of taken) if (type.includes('json')) JSON.parse(text);
    await popup.close();
    return taken.find(({ type }) => type.startsWith('text/html'))?.text;
  }

  /** Opens what was saved as somebody would who was sent it. @returns what ran, and what was asked for beside the page itself */
  async function tryCopy(path: string, html: string): Promise<string[]> {
    const url = `${otherHost}/saved${path}`;
    stage.web.put(url, { body: html });
    const start = stage.web.asked.length;
    const page = await load(url);
    const ran = await runsIn(page);
    await page.close();
    return [
      ...ran.map(([id]) => id),
      ...stage.web.asked.slice(start).filter((asked) => asked !== url && !isBrowsers.test(asked)),
    ];
  }

  test.each(pages)('the clean-up, the popup, the copies and the reader of $path: $ids', async ({ path, marks }) => {
    const page = await load(`${listedHost}${path}`);
    if (marks.length > 0) await waitUntil(() => page.evaluate(isFolded), 'the appeal to be folded');
    const loaded = stage.web.asked.length;
    const ran = await runsIn(page);
    const saved = await tryPopup(page, marks);
    const reader = await lookIntoReader(stage.opened, page);
    expect(await reader.look(findShownFaults, null)).toEqual([]);
    expect(await reader.look(findUnshown, marks)).toEqual([]);
    await reader.close();
    expect(await runsIn(page)).toEqual(ran);
    await page.close();
    expect(lured(loaded)).toEqual([]);
    expect(await stage.opened.complaints()).toEqual([]);
    if (saved !== undefined) expect(await tryCopy(path, saved)).toEqual([]);
  });

  test.each(pagesForClick)('the popup of $path, where only the click lets us in', async ({ path, marks }) => {
    const page = await load(`${otherHost}${path}`);
    const clicked = stage.web.asked.length;
    const ran = await runsIn(page);
    await tryPopup(page, marks);
    expect(await runsIn(page)).toEqual(ran);
    await page.close();
    expect(lured(clicked)).toEqual([]);
    expect(await stage.opened.complaints()).toEqual([]);
  });
});

/** What browsers ask for of themselves. */
const isBrowsers = /^https:|^http:\/\/[a-z.]+\.googleapis\.com\/|\/favicon\.ico$/;

/** One of each form that is saved, and as many that are copied. */
const saved = ['application/json', 'text/csv', 'text/html', 'text/markdown', 'text/plain'];
const forms = [...saved, ...saved.map(() => 'clipboard')].sort();

type Runs = Record<string, number>;

/** Runs in the page, before anything of it does. */
function countRuns(): void {
  const runs: Runs = {};
  Object.assign(globalThis, {
    runs,
    pwn: (id: string) => {
      runs[id] = (runs[id] ?? 0) + 1;
    },
  });
}

/** Runs in the page, where the document's own words may mean something else. */
const isFolded = (): boolean =>
  Document.prototype.getElementsByTagNameNS.call(document, '*', 'fair-copy-line').length > 0;

/** What the browser itself runs again whenever a tab comes to the front or a paragraph comes into view is not counted. */
async function runsIn(page: Page): Promise<[id: string, count: number][]> {
  const runs = await page.evaluate(() => (globalThis as unknown as { runs: Runs }).runs);
  return Object.entries(runs).filter(([id]) => !ranByBrowser.has(id));
}

const ranByBrowser = new Set(
  allPayloads.filter(({ body }) => /autofocus|content-visibility/.test(body ?? '')).map(({ id }) => id),
);

/** Runs in the extension. @returns the words that stand nowhere in the article that is shown */
function findUnshown(document: Document, words: string[]): string[] {
  const text = document.querySelector('.article-body')?.textContent.replace(/\s+/g, ' ') ?? '';
  return words.filter((word) => !text.includes(word));
}
