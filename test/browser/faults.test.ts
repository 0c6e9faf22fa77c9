/** What goes wrong around us: stores without room, messages that are cut off, tabs that go away while they are asked. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import { clickLine } from './fold-lines.ts';
import { lookIntoReader, lookIntoTab } from './look-into-tab.ts';
import { browsers, listedHost, openStage, otherHost, pause, readFixture, type Stage, visibleText } from './stage.ts';

const html = readFixture('several-appeals');
const nights = Array.from(
  { length: 20 },
  (_, night) =>
    `<p>The storm went on for night ${night}, and the boats stayed where they were, each at its own rope of ${night + 40} metres.</p>`,
);
/** Longer than the popup. */
const longer = html.replace('</article>', `${nights.join('')}</article>`);
const lines = (page: Page) => page.evaluate(() => document.querySelectorAll('fair-copy-line').length);
const untilFolded = (page: Page, count = 3) => waitUntil(async () => (await lines(page)) === count, `${count} folds`);
/** What a page of ours says that did not go as asked. */
const footLine = (document: Document) => document.querySelector('.foot-line')?.textContent ?? '';

type Area = 'sync' | 'local' | 'session';

/**
 * Runs in the extension: fills a store until it has no room for a line. False for one that has no end within reach.
 * Shorter values are no measure: some cost nothing in Chromium's reckoning.
 */
async function fill(area: { set(values: object): Promise<void> }, prefix: string): Promise<boolean> {
  const isRefused = (key: string, size: number) =>
    area.set({ [prefix + key]: 'x'.repeat(size) }).then(
      () => false,
      () => true,
    );
  for (const size of [1_000_000, 100_000, 7_000, 1_000, 100, 30]) {
    let count = 0;
    while (!(await isRefused(`${size}-${count}`, size))) if (++count > 20) return false;
  }
  return true;
}

describe.each(browsers)('faults in $name', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.leave());

  const storage = (call: string) => stage.opened.inside(`(globalThis.browser ?? chrome).storage.${call}`);
  const fillUp = (area: Area, prefix = 'fill-') =>
    stage.opened.inside(
      `((__name) => (${fill.toString()})((globalThis.browser ?? chrome).storage.${area}, '${prefix}'))((named) => named)`,
    );
  const empty = (area: Area) =>
    storage(
      `${area}.get(null).then((all) => (globalThis.browser ?? chrome).storage.${area}.remove(Object.keys(all).filter((key) => key.startsWith('fill-'))))`,
    );
  const idOf = async (page: Page) => {
    await page.bringToFront();
    return stage.opened.inside(
      `(globalThis.browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)`,
    );
  };

  test.each([
    ['sync', '#look .check input', 'images'],
    ['local', '.choice-theme-system input', 'theme'],
  ] as const)('storage.%s without room: the reader is told, and nothing is lost', async (area, control, field) => {
    await storage(`sync.set({ settings: { version: 2, images: true, sites: { 'www.kept.example': 'never' } } })`);
    await storage(`local.set({ settings: { look: { theme: 'dark' } } })`);
    const before = JSON.stringify(await storage(`${area}.get('settings')`));
    const isFull = await fillUp(area);
    // Firefox lets its local store grow as long as the disk has room.
    expect(isFull).toBe(browser.name === 'Chromium' || area === 'sync');
    if (!isFull) return empty(area).then(() => undefined);
    const options = await lookIntoTab(stage.opened, 'options/options.html', '#look .check');
    const press = () => options.look((page, given) => page.querySelector<HTMLElement>(given)?.click(), control);
    await press();
    await waitUntil(() => options.look(footLine, null), 'the options to say so');
    expect(await options.look(footLine, null)).toContain('could not be saved');
    expect(JSON.stringify(await storage(`${area}.get('settings')`))).toBe(before);
    await empty(area);
    // The control stands where the reader put it; away and back is a change again.
    await options.look((page) => page.querySelector<HTMLElement>('.choice-theme-light input')?.click(), null);
    if (field === 'images') await press();
    await press();
    await waitUntil(async () => (await options.look(footLine, null)) === '', 'the line to go');
    const kept = async () =>
      JSON.stringify([await storage(`sync.get('settings')`), await storage(`local.get('settings')`)]);
    const wanted = field === 'images' ? '"images":false' : '"theme":"system"';
    // The line goes with the first change that could be kept; the last follows it.
    await waitUntil(async () => (await kept()).includes(wanted), `${wanted} to be kept`);
    expect(await kept()).toContain('www.kept.example');
    await options.close();
    expect(await stage.opened.complaints()).toEqual([]);
    return undefined;
  });

  test('with every store full, pages are cleaned, put back and read', async () => {
    for (const area of ['sync', 'local', 'session'] as const) await fillUp(area);
    const page = await stage.visit(`${listedHost}/full`, html);
    await untilFolded(page);
    const popup = await stage.popup(page);
    expect(await popup.look((document) => document.querySelectorAll('.article-body p').length, null)).toBeGreaterThan(
      3,
    );
    await popup.look((document) => {
      const all = document.querySelectorAll<HTMLElement>('.left-out button');
      all[all.length - 1]?.click();
    }, null);
    await untilFolded(page, 0);
    await popup.close();
    for (const area of ['sync', 'local', 'session'] as const) await empty(area);
    expect(await stage.opened.complaints()).toEqual([]);
    await page.close();
  });

  test('what can not be kept is told: where it was put back, and by the popup', async () => {
    const untouched = await visibleText(await stage.visit(`${otherHost}/untouched`, html));
    expect(await fillUp('session')).toBe(true);
    const page = await stage.visit(`${listedHost}/unsaved`, html);
    await untilFolded(page);
    await clickLine(page);
    const notes = () =>
      page.evaluate(() => document.querySelectorAll('fair-copy-line:not(:has(+ [data-fair-copy-folded]))').length);
    await waitUntil(async () => (await notes()) === 1, 'a note where it was put back');
    const popup = await stage.popup(page);
    const notices = (document: Document) =>
      Array.from(document.querySelectorAll('.notice'), ({ textContent }) => textContent).join();
    expect(await popup.look(notices, null)).toContain('could not be saved');
    await popup.look((document) => {
      for (const button of document.querySelectorAll<HTMLElement>('.left-out button')) button.click();
    }, null);
    await waitUntil(
      async () => (await popup.look(footLine, null)).includes('could not be saved'),
      'the popup to say so',
    );
    await popup.close();
    await empty('session');
    await clickLine(page);
    await untilFolded(page, 0);
    expect(await visibleText(page)).toBe(untouched);
    expect(await stage.opened.complaints()).toEqual([]);
    await page.close();
  });

  test('the note where it was put back goes by itself, not under the hand, and moves nothing', async () => {
    expect(await fillUp('session')).toBe(true);
    const page = await stage.visit(`${listedHost}/note`, longer);
    // Beside its appeals a label may be folded.
    await waitUntil(async () => (await lines(page)) >= 3, 'the appeals to be folded');
    await clickLine(page);
    const look = () =>
      page.evaluate(() => {
        const notes = [...document.querySelectorAll('fair-copy-line:not(:has(+ [data-fair-copy-folded]))')];
        return {
          notes: notes.map((note) => note.checkVisibility({ visibilityProperty: true })),
          tops: [...document.querySelectorAll('article p')].map((text) => Math.round(text.getBoundingClientRect().top)),
        };
      });
    await waitUntil(async () => (await look()).notes.length === 1, 'a note where it was put back');
    const before = await look();
    // The hand is still where it pressed.
    await pause(15_000);
    expect(await look()).toEqual({ ...before, notes: [true] });
    await page.mouse.move(1, 1);
    await waitUntil(async () => !(await look()).notes[0], 'the note to go', 20_000);
    expect(await look()).toEqual({ ...before, notes: [false] });
    await page.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    });
    const scrolled = await look();
    await waitUntil(async () => (await look()).notes.length === 0, 'its room to go');
    expect((await look()).tops.slice(-5)).toEqual(scrolled.tops.slice(-5));
    await empty('session');
    expect(await stage.opened.complaints()).toEqual([]);
    await page.close();
  });

  test('what is kept of other tabs makes room for what was put back', async () => {
    await fillUp('session', 'view:');
    const page = await stage.visit(`${listedHost}/room`, html);
    await untilFolded(page);
    await stage.ask(page.url(), { type: 'put-back', blocks: 'all' });
    await page.reload();
    // Read and judged again, and nothing folded.
    await (await stage.popup(page)).close();
    expect(await lines(page)).toBe(0);
    await page.close();
  });

  test('in a full store the longest kept views make room for the newest, and where none can, nothing breaks', async () => {
    const place = (document: Document) => {
      const texts = [...document.querySelectorAll('.article-body p')].filter((text) => text.checkVisibility());
      return Math.round(texts.at(-1)!.getBoundingClientRect().top);
    };
    const toEnd = (document: Document) => {
      document.documentElement.scrollTo({ top: 10_000, behavior: 'instant' });
    };
    const isKept = async () =>
      JSON.stringify(
        await storage(`session.get(null).then((all) => Object.keys(all).filter((key) => /^view:\\d+$/.test(key)))`),
      );
    await storage(`session.set({ 'view:newer': { at: Date.now() } }).then(() => true)`);
    for (const prefix of ['view:', 'fill-']) {
      if (prefix === 'fill-') await storage(`session.clear().then(() => true)`);
      expect(await fillUp('session', prefix)).toBe(true);
      const page = await stage.visit(`${otherHost}/kept-${prefix.length}`, longer);
      const popup = await stage.popup(page);
      const atHead = await popup.look(place, null);
      await popup.look(toEnd, null);
      if (prefix === 'view:') await waitUntil(async () => (await isKept()) !== '[]', 'the view to be kept');
      else await pause(500);
      const atEnd = await popup.look(place, null);
      expect(atEnd).toBeLessThan(atHead);
      await popup.close();
      const again = await stage.popup(page);
      // The paragraph that was at the top is there again, from its first line on.
      const isBack = async () => Math.abs((await again.look(place, null)) - atEnd) < 80;
      if (prefix === 'view:') await waitUntil(isBack, 'the reader’s place');
      else expect(await again.look(place, null)).toBe(atHead);
      await again.close();
      await page.close();
      const newer = (await storage(`session.get('view:newer')`)) as object;
      expect(Object.keys(newer)).toEqual(prefix === 'view:' ? ['view:newer'] : []);
    }
    await storage(`session.clear().then(() => true)`);
    expect(await stage.opened.complaints()).toEqual([]);
  });

  test('a page that is loaded anew while it is asked is read all the same, or one sentence says why not', async () => {
    for (const host of [listedHost, otherHost]) {
      const page = await stage.visit(`${host}/anew`, html);
      const clicked = stage.popup(page);
      await Promise.all([clicked, page.reload()]);
      const said = await (
        await clicked
      ).look((document) => document.querySelector('.problem, .article-body p')?.textContent ?? '', null);
      expect(said.length).toBeGreaterThan(20);
      await page.close();
    }
  });

  test('the reader outlives its tab, and says when the page is gone', async () => {
    const page = await stage.visit(`${listedHost}/closed`, html);
    await untilFolded(page);
    const reader = await lookIntoReader(stage.opened, page);
    await page.close();
    const left = (document: Document) => document.querySelectorAll('.article-body [hidden]').length;
    const before = await reader.look(left, null);
    await reader.look((document) => document.querySelector<HTMLElement>('.left-out button')?.click(), null);
    await waitUntil(() => reader.look(footLine, null), 'the reader to say so');
    expect(await reader.look(footLine, null)).toContain('closed or shows something else');
    expect(await reader.look(left, null)).toBeLessThan(before);
    await reader.close();
  });

  test('a tab that is closed while it is read is told to the reader', async () => {
    const page = await stage.visit(`${listedHost}/hung`, html);
    await untilFolded(page);
    const id = await idOf(page);
    // Nobody answers in a page that is busy.
    await page.evaluate(() => {
      setTimeout(() => {
        for (const end = Date.now() + 4_000; Date.now() < end;);
      }, 100);
    });
    const path = `reader/reader.html?tab=${String(id)}`;
    const opening = lookIntoTab(stage.opened, path, '.problem, .article-body');
    await waitUntil(
      () => stage.opened.inside(`(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' }).length > 1`),
      'the reader',
    );
    await stage.opened.inside(`(globalThis.browser ?? chrome).tabs.remove(${String(id)}).then(() => true)`);
    const reader = await opening;
    expect(await reader.look((document) => document.querySelector('.problem')?.textContent, null)).toMatch(/\.$/);
    await reader.close();
  });

  test('a background that is stopped again and again half way loses nothing', async () => {
    const over = new AbortController();
    const stopping = (async () => {
      while (!over.signal.aborted) {
        await stage.opened.stopBackground();
        await new Promise((done) => setTimeout(done, 300));
      }
    })();
    const untouched = await visibleText(await stage.visit(`${otherHost}/untouched`, html));
    for (let round = 0; round < 3; round += 1) {
      const page = await stage.visit(`${listedHost}/stopped-${round}`, html);
      await stage.ask(page.url(), { type: 'fold' });
      await untilFolded(page);
      await stage.ask(page.url(), { type: 'put-back', blocks: 'all' });
      expect(await visibleText(page)).toBe(untouched);
      await page.close();
    }
    over.abort();
    await stopping;
    expect(await stage.opened.complaints()).toEqual([]);
  });
});
