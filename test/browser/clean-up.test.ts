import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import { listFixtures, type Fixture } from '../list-fixtures.ts';
import { clickLine, countLines, untilLines } from './fold-lines.ts';
import {
  browsers,
  listedHost,
  openStage,
  otherHost,
  pause,
  readFixture,
  serialize,
  visibleText,
  type Stage,
} from './stage.ts';

const fold = ({ expected }: Pick<Fixture, 'expected'>) => [...expected.mustFold, ...(expected.late ?? [])];

const fixtures = listFixtures();
const withAppeal = fixtures.filter(({ expected }) => fold({ expected }).length > 0);
const without = fixtures.filter(({ expected }) => expected.kind === 'article' && fold({ expected }).length === 0);
const others = fixtures.filter(({ expected }) => expected.kind === 'not-article');

const badge = (stage: Stage) =>
  stage.opened.inside(`(async () => {
    const api = globalThis.browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return api.action.getBadgeText({ tabId: tab.id });
  })()`);

async function waitForFolds(page: Page, snippets: string[]): Promise<void> {
  const gone = async () => {
    const text = await visibleText(page);
    return snippets.every((snippet) => !text.includes(snippet));
  };
  await waitUntil(gone, 'the appeals to be folded').catch(async (error: unknown) => {
    const text = await visibleText(page);
    throw new Error(`Still there: ${snippets.filter((snippet) => text.includes(snippet)).join(' | ')}`, {
      cause: error,
    });
  });
}

/** The line answers only to a real click. */
describe.each(browsers)('automatic clean-up in $name', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.leave());

  test.each(withAppeal)(
    '$name: folds the appeals, keeps the article, and a second time changes nothing',
    async (fixture) => {
      const page = await stage.visit(`${listedHost}/fold/${fixture.name}`, fixture.html);
      if (fixture.expected.late) await pause(1500);
      await waitForFolds(page, fold(fixture));
      const text = await visibleText(page);
      expect(fixture.expected.mustKeep.filter((snippet) => !text.includes(snippet))).toEqual([]);
      expect(await countLines(page)).toBeGreaterThan(0);
      // The first one folds what came late, and gives up the room that was held in view.
      await stage.ask(page.url(), { type: 'fold' });
      const clean = await serialize(page);
      await stage.ask(page.url(), { type: 'fold' });
      expect(await serialize(page)).toBe(clean);
      await page.close();
    },
  );

  test.each(without)('$name: nothing is folded in the article', async ({ name, html, expected }) => {
    const page = await stage.visit(`${listedHost}/still/${name}`, html);
    await pause(1500);
    const text = await visibleText(page);
    expect([...expected.mustKeep, ...(expected.mustStay ?? [])].filter((snippet) => !text.includes(snippet))).toEqual(
      [],
    );
    expect(await page.evaluate(() => document.querySelectorAll('article fair-copy-line').length)).toBe(0);
    await page.close();
  });

  test.each(others)('$name: not one change to the page', async ({ name, html }) => {
    const untouched = await stage.visit(`${otherHost}/still/${name}`, html);
    const page = await stage.visit(`${listedHost}/still/${name}`, html);
    await pause(1500);
    expect(await serialize(page)).toBe(await serialize(untouched));
    await page.close();
    await untouched.close();
  });

  test('the badge tells how many blocks are folded', async () => {
    const page = await stage.visit(`${listedHost}/badge`, readFixture('appeal-at-end'));
    await waitUntil(async () => Number(await badge(stage)) >= 4, 'the badge');
    await page.close();
  });

  test('Show brings an appeal back, exactly as it was', async () => {
    const html = readFixture('several-appeals');
    const untouched = await serialize(await stage.visit(`${otherHost}/show`, html));
    const page = await stage.visit(`${listedHost}/show`, html);
    const history = () => page.evaluate(() => ({ entries: globalThis.history.length, since: performance.timeOrigin }));
    const before = await history();
    await untilLines(page, 3);
    expect(await serialize(page)).not.toBe(untouched);
    for (const left of [2, 1, 0]) {
      await clickLine(page);
      await untilLines(page, left);
    }
    expect(await serialize(page)).toBe(untouched);
    // Neither loaded anew nor gone anywhere.
    expect(page.url()).toBe(`${listedHost}/show`);
    expect(await history()).toEqual(before);
    await page.close();
  });

  test('the popup puts all back in the page', async () => {
    const html = readFixture('several-appeals');
    const untouched = await serialize(await stage.visit(`${otherHost}/all-back`, html));
    const page = await stage.visit(`${listedHost}/all-back`, html);
    await untilLines(page, 3);
    const popup = await stage.popup(page);
    await popup.look((document) => {
      document.querySelector('details.left-out')!.setAttribute('open', '');
      document.querySelector<HTMLElement>('.left-out > button')!.click();
    }, null);
    await untilLines(page, 0);
    expect(await serialize(page)).toBe(untouched);
    await popup.close();
    await page.close();
  });

  test('what was put back stays back: when the page draws itself anew, after a reload, on the way back to it', async () => {
    const redraw = `<script>
      const drawn = document.querySelector('.prose').innerHTML;
      addEventListener('pageshow', ({ persisted }) => { globalThis.wasKept = persisted; });
    </script></body>`;
    const html = readFixture('several-appeals').replace('</body>', redraw);
    stage.web.put(`${listedHost}/stays`, { body: html, mayBeKept: true });
    stage.web.put(`${otherHost}/elsewhere`, { body: '<p>Elsewhere.</p>' });
    const page = await stage.opened.browser.newPage();
    await page.goto(`${listedHost}/stays`);
    await untilLines(page, 3);
    await clickLine(page);
    const stillTwo = async () => {
      await untilLines(page, 2);
      await pause(1000);
      expect(await countLines(page)).toBe(2);
    };
    await stillTwo();
    await page.evaluate('document.querySelector(".prose").innerHTML = drawn');
    await stillTwo();
    await page.reload();
    await stillTwo();
    await page.goto(`${otherHost}/elsewhere`);
    await page.evaluate('void history.back()').catch(() => undefined);
    const place = () => page.evaluate(() => location.href).catch(() => '');
    await waitUntil(async () => (await place()) === `${listedHost}/stays`, 'the way back');
    expect(await page.evaluate('wasKept')).toBe(true);
    await stillTwo();
    await page.close();
  });

  test('what was put back stays back where the page builds it in another way', async () => {
    const page = await stage.visit(`${listedHost}/built-anew`, readFixture('several-appeals'));
    await untilLines(page, 3);
    await stage.ask(page.url(), { type: 'put-back', blocks: 'all' });
    await untilLines(page, 0);
    // What stands in an aside is no block of the article.
    for (const tag of ['aside', 'div']) {
      await page.evaluate((name) => {
        for (const old of document.querySelectorAll('.not-prose')) {
          const built = document.createElement(name);
          built.className = old.className;
          built.append(...old.childNodes);
          old.replaceWith(built);
        }
      }, tag);
      await pause(1500);
      expect(await countLines(page), tag).toBe(0);
    }
    await page.close();
  });

  test('nothing happens by itself on a site that was not granted', async () => {
    const html = readFixture('several-appeals');
    const page = await stage.visit(`${otherHost}/not-granted`, html);
    await pause(1500);
    expect(await countLines(page)).toBe(0);
    expect(await badge(stage)).toBe('');
    await page.close();
  });
});
