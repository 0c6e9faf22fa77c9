import { TargetType, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import { listTabs } from './list-tabs.ts';
import { openReader, openReaderUnclicked } from './open-reader.ts';
import { browsers, listedHost, openStage, otherHost, readFixture, type Stage } from './stage.ts';

const headline = 'Tajikistan and Uzbekistan agree to share the water of a new dam';
const hasNames = () => document.querySelector('.index[aria-busy="false"] .chip') !== null;

/** Runs in the reader: what was painted in one place and then in another. */
async function findMoved(): Promise<string[]> {
  type Shift = PerformanceEntry & { sources: { node: Node | null }[] };
  const entries = await new Promise<PerformanceEntryList>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      resolve(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      resolve([]);
    }, 300);
  });
  return entries.flatMap((entry) =>
    (entry as Shift).sources.map(({ node }) => (node as Element | null)?.className ?? ''),
  );
}

// Only Chromium gives a page of an extension as a page, and lets a command be given without a keyboard.
describe('the reader', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browsers[0]!);
  });
  afterAll(() => stage.leave());

  /** The reader that opens next, once it has said all; `open` makes it open. */
  async function readerAfter(open: () => Promise<unknown>): Promise<Page> {
    const { browser, address } = stage.opened;
    const before = new Set(browser.targets());
    await open();
    const target = await browser.waitForTarget((one) => !before.has(one) && one.url().startsWith(address('reader/')));
    const reader = (await target.page())!;
    await reader.waitForFunction(hasNames);
    return reader;
  }

  /** The event as the browser would send it, in the background of the extension. */
  async function send(event: string, page: Page, ...first: string[]): Promise<unknown> {
    const tab = JSON.stringify((await listTabs(stage)).find(({ url }) => url === page.url()));
    const background = await stage.opened.browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
    return (await background.worker())!.evaluate(`chrome.${event}.dispatch(${[...first, tab].join()})`);
  }

  test('opens by the button in the popup, and is there again after a reload', async () => {
    const popup = await stage.popup(await stage.visit(`${otherHost}/reader/button`, readFixture('appeal-at-end')));
    const reader = await readerAfter(() =>
      popup.look((document) => {
        document.querySelector<HTMLElement>('a[href*="reader/"]')!.click();
      }, null),
    );
    expect(await reader.$eval('h1', (heading) => heading.textContent)).toBe(headline);
    await reader.reload();
    await reader.waitForFunction(hasNames);
    expect(await reader.$eval('h1', (heading) => heading.textContent)).toBe(headline);
    await reader.close();
  });

  test('leads back to the page, and is where the reader was after a reload', async () => {
    const url = `${otherHost}/reader/place`;
    const reader = await openReader(stage, await stage.visit(url, readFixture('appeal-at-end')));
    expect(await reader.$eval('a.site', (link) => link.href)).toBe(url);
    const placeOf = (): number => document.querySelector('.article-body h2')!.getBoundingClientRect().top;
    await reader.evaluate(async () => {
      const done = new Promise((resolve) => {
        addEventListener('scrollend', resolve);
      });
      document.querySelector('.article-body h2')!.scrollIntoView();
      await done;
    });
    await reader.reload();
    await reader.waitForFunction(hasNames);
    expect(Math.abs(await reader.evaluate(placeOf))).toBeLessThan(200);
    await reader.close();
  });

  test.each([360, 800, 1280])('at a width of %i px nothing moves while the names come', async (width) => {
    const url = `${otherHost}/reader/still/${width}`;
    const page = await stage.visit(url, readFixture('appeal-at-end').replace(/<figure.*?<\/figure>/s, ''));
    await (await stage.popup(page)).close();
    const tab = (await listTabs(stage)).find((one) => one.url === url);
    const reader = await stage.opened.browser.newPage();
    await reader.setViewport({ width, height: 640 });
    await reader.goto(stage.opened.address(`reader/reader.html?tab=${tab?.id}`));
    await reader.waitForFunction(() => performance.getEntriesByName('names-painted').length > 0);
    expect(await reader.evaluate(findMoved)).toEqual([]);
    // What is to be seen is seen: a text that is pushed down is told.
    await reader.evaluate(() => {
      document.querySelector<HTMLElement>('.article-head')!.style.paddingBlockEnd = '80px';
    });
    await waitUntil(async () => (await reader.evaluate(findMoved)).length > 0, 'the moved text to be told');
    await reader.close();
  });

  test.each([
    ['shortcut', 'commands.onCommand', ['"open-reader"']],
    ['menu', 'contextMenus.onClicked', ['{ menuItemId: "open-reader" }']],
  ])('opens by the %s', async (name, event, first) => {
    const page = await stage.visit(`${otherHost}/reader/${name}`, readFixture('appeal-at-end'));
    // What the key or the menu would grant comes here by a click on the button.
    await (await stage.popup(page)).close();
    const reader = await readerAfter(() => send(event, page, ...first));
    expect(await reader.$eval('h1', (heading) => heading.textContent)).toBe(headline);
    await reader.close();
  });

  test('marks every mention of a name where it stands, and leaves the text as it is', async () => {
    const reader = await openReader(
      stage,
      await stage.visit(`${otherHost}/reader/marks`, readFixture('appeal-at-end')),
    );
    const marked = await reader.evaluate(() => {
      const markup = (): string => document.querySelector('.article-body')!.outerHTML;
      const before = markup();
      return [...document.querySelectorAll<HTMLElement>('.chip')].map((chip) => {
        chip.click();
        const ranges = [...(CSS.highlights.get('mention') ?? [])] as Range[];
        const name = chip.querySelector('.chip-name')?.textContent;
        return { name, words: ranges.map(String), isSame: markup() === before };
      });
    });
    expect(marked).toContainEqual({ name: 'Dilnoza Karimova', words: ['Dilnoza Karimova', 'Karimova'], isSame: true });
    expect(marked.every(({ isSame }) => isSame)).toBe(true);
    expect(marked.filter(({ words }) => words.length === 0)).toEqual([]);
    await reader.close();
  });

  test.each([
    ['that was clicked on', otherHost, openReader],
    ['that is cleaned by itself', listedHost, openReaderUnclicked],
  ])('shows a mention in the live page, which keeps its text: a page %s', async (_name, host, open) => {
    const page = await stage.visit(`${host}/reader/in-page`, readFixture('appeal-at-end'));
    const reader = await open(stage, page);
    const before = await page.evaluate(() => document.body.innerHTML);
    await reader.evaluate(() => {
      document.querySelector<HTMLElement>('.chip')!.click();
      document.querySelector<HTMLElement>('.walk .quiet-button')!.click();
    });
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('fair-copy-mention') ?? [])].map((range) => (range as Range).toString()),
      );
    await waitUntil(async () => (await marked()).length > 0, 'the mark in the page');
    expect(await marked()).toEqual(['Dilnoza Karimova']);
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
    await waitUntil(() => page.evaluate(() => document.visibilityState === 'visible'), 'the page to come to the front');
    await reader.close();
  });

  test('prints the article, where it is from and what was left out, and none of the controls', async () => {
    const page = await stage.visit(`${otherHost}/reader/print`, readFixture('appeal-at-end'));
    const reader = await openReader(stage, page);
    await reader.emulateMediaType('print');
    const printed = await reader.evaluate(() => document.body.innerText);
    expect(printed).toContain(headline);
    expect(printed).toContain(`${otherHost}/reader/print · Read `);
    expect(printed.match(/blocks left out/g)).toHaveLength(1);
    const isAfterText = await reader.evaluate(() => {
      const edges = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      return edges('.index').top >= edges('.article-body').bottom;
    });
    expect(isAfterText).toBe(true);
    const seen = await reader.$$eval('.tools, .panel, .strip, .walk, .left-out', (found) =>
      found.filter((one) => one.checkVisibility()).map(({ className }) => className),
    );
    expect(seen).toEqual([]);
    // It is black on white, whatever the screen has.
    expect(await reader.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect((await reader.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await reader.close();
  });

  test('its line stands in the menu of a page, once', async () => {
    // A second one of the same name is refused.
    await waitUntil(
      () =>
        stage.opened.inside(
          `new Promise((done) => chrome.contextMenus.create({ id: 'open-reader', title: 'again' }, () => done(chrome.runtime.lastError?.message ?? '')))
            .then((message) => message.includes('duplicate'))`,
        ),
      'the menu',
    );
  });
});
