import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookIntoReader, lookIntoTab } from './look-into-tab.ts';
import { browsers, listedHost, openStage, otherHost, pause, readFixture, type Stage } from './stage.ts';
import { byBrowsers } from './watch-requests.ts';

/** With pictures, a late appeal, hostile markup, a consent dialog, a video and other alphabets. */
const fixtures = [
  'appeal-at-end',
  'appeal-inserted-late',
  'hostile-markup',
  'consent-dialog',
  'video-page',
  'structure',
  'russian',
];

describe.each(browsers)('the whole main job in $name', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.leave());

  /** What the proxy was asked for from `start` on. */
  const askedFrom = (start: number) => stage.web.asked.slice(start).filter((url) => !byBrowsers.test(url));
  const allowPictures = (images: boolean) =>
    stage.opened.inside(
      `(globalThis.browser ?? chrome).storage.sync.set({ settings: { images: ${images} } }).then(() => true)`,
    );

  /** What is asked for from the click on, beyond what the page had loaded by itself. */
  async function askedByTheClick(url: string, fixture: string): Promise<string[]> {
    const page = await stage.visit(url, readFixture(fixture));
    await pause(1000);
    const before = new Set(stage.web.asked);
    const popup = await stage.popup(page);
    await pause(1000);
    await popup.close();
    return stage.web.asked.filter((asked) => !before.has(asked) && !byBrowsers.test(asked));
  }

  /** Lets the clean-up do its work, then opens popup and reader. @returns what the page and what these asked for */
  async function askedByAll(fixture: string): Promise<{ byPage: string[]; byUs: string[] }> {
    const start = stage.web.asked.length;
    const page: Page = await stage.visit(`${listedHost}/all/${fixture}`, readFixture(fixture));
    await pause(800);
    const byPage = askedFrom(start);
    const clicked = stage.web.asked.length;
    await (await stage.popup(page)).close();
    const reader = await lookIntoReader(stage.opened, page);
    await pause(200);
    await reader.close();
    await page.close();
    return { byPage, byUs: askedFrom(clicked) };
  }

  test.each([listedHost, otherHost])('asks for nothing that the page on %s had not loaded', async (host) => {
    expect(await askedByTheClick(`${host}/quiet`, 'no-appeal')).toEqual([]);
  });

  test('shows the very file of a picture that the page had chosen', async () => {
    expect(await askedByTheClick(`${otherHost}/picture`, 'appeal-at-end')).toEqual([]);
  });

  test('asks for nothing at all once pictures are off', async () => {
    await allowPictures(false);
    for (const fixture of fixtures)
      expect({ fixture, ...(await askedByAll(fixture)) }).toMatchObject({ fixture, byUs: [] });
    expect(stage.requests.byOurs).toEqual([]);
  });

  test('asks for pictures of the page alone while they are on', async () => {
    await allowPictures(true);
    const shown: string[] = [];
    for (const fixture of fixtures) {
      const { byPage, byUs } = await askedByAll(fixture);
      expect({ fixture, others: byUs.filter((url) => !byPage.includes(url)) }).toEqual({ fixture, others: [] });
      shown.push(...byUs);
    }
    // Otherwise the record sees nothing.
    expect(shown).not.toEqual([]);
    expect(stage.requests.strangers(['http://tracker.example/'])).toEqual(['http://tracker.example/']);
    expect(stage.requests.byOurs.filter((url) => !shown.includes(url))).toEqual([]);
  });

  test.each(['options/options.html', 'welcome/welcome.html'])(
    '%s asks for nothing, whatever is chosen',
    async (path) => {
      const start = stage.web.asked.length;
      const ours = stage.requests.byOurs.length;
      const tab = await lookIntoTab(stage.opened, path, 'input[type="checkbox"], input[type="radio"]');
      await tab.look((document) => {
        const boxes = document.querySelectorAll<HTMLElement>('input[type="checkbox"], input[type="radio"]');
        for (const box of boxes) box.click();
      }, null);
      await pause(500);
      await tab.close();
      expect(askedFrom(start)).toEqual([]);
      expect(stage.requests.byOurs.slice(ours)).toEqual([]);
    },
  );

  test('asks nobody but the pages themselves', () => {
    const hosts = stage.web.asked.filter((url) => !byBrowsers.test(url)).map((url) => new URL(url).origin);
    expect([...new Set(hosts)].sort()).toEqual([otherHost, listedHost]);
  });
});
