/** Pages are read outside of them when we come by ourselves: as they would be in place, by a page of ours that comes and goes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import type { Reading } from '../../src/core/types.ts';
import { listFixtures } from '../list-fixtures.ts';
import { untilLines } from './fold-lines.ts';
import { browsers, listedHost, openStage, pause, readFixture, type Stage } from './stage.ts';

const several = readFixture('several-appeals');
const articles = listFixtures().filter(({ expected }) => expected.kind === 'article');

/** Each way of reading has numbers of its own for the elements. */
function comparable(reading: Reading | undefined): unknown {
  if (!reading?.ok) return reading;
  const blocks = reading.article.blocks.map((block) => ({ ...block, sources: block.sources.length }));
  return { ...reading, article: { ...reading.article, blocks }, timing: null };
}

describe.each(browsers)('reading outside of the page, in $name', (browser) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.leave());

  test.each(articles)('$name is read as it is in place', async ({ name, html }) => {
    const url = `${listedHost}/afar/${name}`;
    const page = await stage.visit(url, html);
    const last = () => stage.ask(url, { type: 'last-reading' });
    await waitUntil(last, 'the page to be read');
    const afar = (await last())?.reading;
    // From the click on it is read where it is.
    await stage.popup(page);
    const here = (await stage.ask(url, { type: 'read' }))?.reading;
    await page.close();
    expect(here?.ok).toBe(true);
    expect(comparable(afar)).toEqual(comparable(here));
  });

  test('a page is not read by what others send at the same time', async () => {
    const open = async (place: number) => {
      const page = await stage.visit(`${listedHost}/together/${place}`, several);
      await untilLines(page, 3);
      return page;
    };
    for (const page of await Promise.all([1, 2, 3, 4].map(open))) await page.close();
    expect(await stage.opened.complaints()).toEqual([]);
  });
});

describe('the page that reads, in Chromium', () => {
  let stage: Stage;
  const count = () =>
    stage.opened.inside(
      `chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then((all) => all.length)`,
    );
  const fold = async (path: string) => {
    const page = await stage.visit(`${listedHost}/${path}`, several);
    await untilLines(page, 3);
    await page.close();
  };

  beforeAll(async () => {
    stage = await openStage(browsers[0]!);
  });
  afterAll(() => stage.leave());

  test('is there when it is needed, once, whatever is stopped, and closes when nobody asks', async () => {
    expect(await count()).toBe(0);
    await Promise.all([fold('one'), fold('two')]);
    expect(await count()).toBe(1);
    await stage.opened.stopBackground();
    await fold('three');
    expect(await count()).toBe(1);
    await waitUntil(async () => (await count()) === 0, 'the page to close', 40_000);
    await fold('four');
    expect(await count()).toBe(1);
    // Closed from outside, as by a crash.
    await stage.opened.inside('chrome.offscreen.closeDocument()');
    await fold('five');
    expect(await stage.opened.complaints()).toEqual([]);
  }, 90_000);

  test('does not read for pages that are no articles', async () => {
    await waitUntil(async () => (await count()) === 0, 'the page to close', 40_000);
    const page = await stage.visit(`${listedHost}/`, several);
    await pause(1500);
    expect(await count()).toBe(0);
    await page.close();
  }, 60_000);
});
