import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPayloads } from '../hostile/all-payloads.ts';
import { packPages } from '../hostile/pack-pages.ts';
import { canary } from '../hostile/payload.ts';
import { lookIntoReader } from './look-into-tab.ts';
import { findShownFaults, takeEverything } from './shown-faults.ts';
import { browsers, listedHost, openStage, otherHost, type Stage } from './stage.ts';

const pages = packPages(allPayloads, 40).map((page, at) => ({ ...page, path: `/hostile/${at}` }));
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
    // Without pictures, whatever is asked for is asked for by a payload.
    await stage.opened.inside(`(globalThis.browser ?? chrome).storage.sync.set({ settings: { images: false } })`);
  });
  afterAll(() => stage.leave());

  /** Addresses of payloads that were asked for from `start` on. */
  const lured = (start: number): string[] => stage.web.asked.slice(start).filter((url) => url.startsWith(canary));

  /** The page itself may run and ask for what it likes; what comes after is ours. */
  async function load(url: string): Promise<Page> {
    const page = await stage.opened.browser.newPage();
    // Pages nested this deeply take many seconds in Firefox.
    await page.goto(url, { timeout: 90_000 });
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    return page;
  }

  /** All that the popup shows, and all that is taken away from it. */
  async function tryPopup(page: Page): Promise<void> {
    const popup = await stage.popup(page);
    expect(await popup.look(findShownFaults, null)).toEqual([]);
    const taken = await popup.look(takeEverything, null);
    for (const { type, text } of taken) if (type.includes('json')) JSON.parse(text);
    await popup.close();
  }

  test.each(pages)('the clean-up, the popup, the copies and the reader of $path: $ids', async ({ path }) => {
    const page = await load(`${listedHost}${path}`);
    const loaded = stage.web.asked.length;
    await tryPopup(page);
    const reader = await lookIntoReader(stage.opened, page);
    expect(await reader.look(findShownFaults, null)).toEqual([]);
    await reader.close();
    await page.close();
    expect(lured(loaded)).toEqual([]);
    expect(await stage.opened.complaints()).toEqual([]);
  });

  test.each(pagesForClick)('the popup of $path, where only the click lets us in', async ({ path }) => {
    const page = await load(`${otherHost}${path}`);
    const clicked = stage.web.asked.length;
    await tryPopup(page);
    await page.close();
    expect(lured(clicked)).toEqual([]);
    expect(await stage.opened.complaints()).toEqual([]);
  });
});
