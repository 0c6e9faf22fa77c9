/** Where a browser test takes place: a browser with the extension, on a web of fixtures. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { PageReading, PageRequest } from '../../src/browser/messages.ts';
import { openPopup, waitUntil, type ExtensionBrowser, type Popup } from '../../src/tasks/extension-browser.ts';
import { openLoopbackWeb, type LoopbackWeb } from '../../src/tasks/loopback-web.ts';
import { openChromium } from '../../src/tasks/open-chromium.ts';
import { openFirefox } from '../../src/tasks/open-firefox.ts';
import { type Requests, watchRequests } from './watch-requests.ts';

export interface Stage {
  opened: ExtensionBrowser;
  web: LoopbackWeb;
  /** Puts a page on the web of this test and opens it in a new tab, in front. */
  visit: (url: string, html: string) => Promise<Page>;
  /** Clicks the toolbar button, and waits until the popup has said all. */
  popup: (page: Page) => Promise<Popup>;
  /** A new page in a window of its own. */
  window: () => Promise<Page>;
  /** Asks the content script of the page at this address, as a page of the extension does. */
  ask: (url: string, request: PageRequest) => Promise<PageReading | null>;
  /** Who asked for what so far. */
  requests: Requests;
  /** Closes all; throws when anything was asked for in all this time that no page of the test had asked for. */
  leave: () => Promise<void>;
}

/** One that the manifest names. It may not be one that browsers ask for with https alone. */
export const listedHost = 'http://www.themoscowtimes.com';
/** One that nobody granted. */
export const otherHost = 'http://www.harbourledger.example';

export const browsers = [
  { name: 'Chromium', dist: 'dist/chrome', open: openChromium },
  { name: 'Firefox', dist: 'dist/firefox', open: openFirefox },
];

/** @param folder where the package lies that is installed; the built one when not given */
export async function openStage({ dist, open }: (typeof browsers)[number], folder = dist): Promise<Stage> {
  const web = await openLoopbackWeb();
  const opened = await open(resolve(folder), { proxy: web.port });
  const requests = watchRequests(opened);
  const visit = async (url: string, html: string) => {
    web.put(url, { body: html });
    const page = await opened.browser.newPage();
    await page.goto(url);
    return page;
  };
  const popup = async (page: Page) => {
    const shown = await openPopup(opened, page);
    await waitUntil(() => shown.look(hasSaidAll, null), 'the popup to say all');
    return shown;
  };
  const ask = async (url: string, request: PageRequest) =>
    (await opened.inside(
      `(${askPage.toString()})(globalThis.browser ?? chrome, ${JSON.stringify(url)}, ${JSON.stringify(request)})`,
    )) as PageReading | null;
  const leave = async () => {
    await opened.close();
    await web.close();
    expect(requests.strangers(web.asked)).toEqual([]);
  };
  return { opened, web, visit, popup, window: () => opened.browser.newPage({ type: 'window' }), ask, requests, leave };
}

interface Tabs {
  tabs: {
    query(all: object): Promise<{ id: number }[]>;
    sendMessage(id: number, request: unknown, to: { frameId: 0 }): Promise<PageReading | null>;
  };
}

/** Runs in a page of the extension, which is not told the addresses of tabs: the content scripts are. */
async function askPage({ tabs }: Tabs, url: string, request: unknown): Promise<PageReading | null> {
  for (const { id } of await tabs.query({})) {
    const last = await tabs.sendMessage(id, { type: 'last-reading' }, { frameId: 0 }).catch(() => null);
    if (last?.url === url) return tabs.sendMessage(id, request, { frameId: 0 });
  }
  return null;
}

/** The names come last; a page that can't be read gets one sentence. */
const hasSaidAll = (document: Document): boolean =>
  document.querySelector('.problem, .index[aria-busy="false"]') !== null;

export function readFixture(name: string): string {
  return readFileSync(`test/fixtures/${name}/page.html`, 'utf8');
}

/** What a reader of the page sees of its text, spaces folded. */
export async function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

/** Every element, attribute and text of the page. */
export function serialize(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
