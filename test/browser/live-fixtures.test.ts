import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test, type ExpectStatic } from 'vitest';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import { articleTexts, listLivePages, pauseMark, type LivePage } from '../live/list-live.ts';
import { browsers, listedHost, openStage, otherHost, pause, type Stage } from './stage.ts';

/** Milliseconds for which a page is watched before all is undone: a minute when asked for, else a moment. */
const watch = Number(process.env['FAIR_COPY_WATCH'] ?? 1000);
/** What any page may take to come to rest. */
const patience = 20_000 + watch;

const pages = await listLivePages();

interface Opened {
  page: Page;
  errors: string[];
}

/** In a window of its own, so that no page is in the background of another. */
async function openPage(stage: Stage, host: string, { name, html, scripts, expected }: LivePage): Promise<Opened> {
  const url = `${host}/live/${name}/story`;
  stage.web.put(url, { body: html, pauseAt: pauseMark });
  for (const [file, body] of scripts) stage.web.put(`${host}/live/${name}/${file}`, { body, type: 'text/javascript' });
  const page = await stage.window();
  const errors: string[] = [];
  // The icon is asked for by the browser, and Firefox says that the page's policy keeps it from that.
  page.on('pageerror', (error) => String(error).includes('favicon.ico') || errors.push(String(error)));
  await page.goto(url);
  if (expected.click) await page.click(expected.click);
  return { page, errors };
}

/** Every element, attribute and text, without what changes all the time by the page's own doing. */
const serialize = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const live of copy.querySelectorAll('[data-live]')) live.replaceChildren();
    return copy.outerHTML;
  });

async function scrollsByWheel(page: Page): Promise<boolean> {
  const place = () => page.evaluate(() => scrollY);
  const before = await place();
  await page.mouse.move(300, 300);
  await page.mouse.wheel({ deltaY: 200 });
  const moved = await waitUntil(async () => (await place()) !== before, 'the page to scroll', 1000).then(
    () => true,
    () => false,
  );
  await page.evaluate((top) => {
    scrollTo({ top, behavior: 'instant' });
  }, before);
  return moved;
}

/** The line stands where the text stands, and in its font. */
const lineInColumn = (page: Page) =>
  page.evaluate(() => {
    const line = document.querySelector('fair-copy-line')!;
    const text = document.querySelector('article p')!;
    const [own, column] = [line.getBoundingClientRect(), text.getBoundingClientRect()];
    const isInside = own.left >= column.left - 1 && own.right <= column.right + 1 && own.height > 10 && own.height < 60;
    return isInside && getComputedStyle(line).fontSize === getComputedStyle(text).fontSize;
  });

async function isGone(page: Page, { fold = [], over = [], gone }: LivePage['expected']): Promise<boolean> {
  const text = await visibleText(page);
  if (
    gone &&
    (await page.evaluate(
      (selector) => document.querySelector(selector)!.checkVisibility({ visibilityProperty: true }),
      gone,
    ))
  )
    return false;
  return [...fold, ...over].every((snippet) => !text.includes(snippet));
}

/** Not by `document.body`: a page may put something else in its place. */
const visibleText = (page: Page) =>
  page.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).innerText.replace(/\s+/g, ' '));

async function findArticle(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => document.documentElement.textContent.replace(/\s+/g, ' '));
  return articleTexts.filter((text) => all.includes(text));
}

async function check(stage: Stage, live: LivePage, expect: ExpectStatic): Promise<void> {
  const { expected } = live;
  const original = await openPage(stage, otherHost, live);
  const { page, errors } = await openPage(stage, listedHost, live);
  const { comes } = expected;
  if (comes) await waitUntil(async () => (await visibleText(page)).includes(comes), 'the page to come to it', 25_000);
  const folds = [...(expected.fold ?? []), ...(expected.over ?? []), ...(expected.gone ? [expected.gone] : [])];
  if (folds.length > 0) await waitUntil(() => isGone(page, expected), 'the appeals to be folded', 25_000);
  await pause(Math.max(watch, folds.length > 0 ? 0 : 2500));
  if (expected.gaveUp)
    await waitUntil(
      async () => (await stage.ask(page.url(), { type: 'last-reading' }))?.gaveUp,
      'it to be given up',
      25_000,
    );
  // A page that has just drawn itself anew is given the time for one more look.
  await waitUntil(() => isGone(page, expected), 'the appeals to be folded again', 25_000);
  const text = await visibleText(page);
  const wanted = [...(await findArticle(page)), ...(expected.stay ?? [])];
  expect
    .soft(
      wanted.filter((snippet) => !text.includes(snippet)),
      'stays',
    )
    .toEqual([]);
  if (expected.scrolledTo !== undefined)
    expect.soft(await page.evaluate(() => scrollY), 'place').toBe(expected.scrolledTo);
  if (expected.scrolls !== undefined) expect.soft(await scrollsByWheel(page), 'scrolls').toBe(expected.scrolls);
  if (expected.lineInColumn) expect.soft(await lineInColumn(page), 'line').toBe(true);
  if (expected.untouched) expect.soft(await serialize(page)).toBe(await serialize(original.page));
  await stage.ask(page.url(), { type: 'put-back', blocks: 'all' });
  await pause(300);
  // A page that moves its own nodes all the time is looked at until both are at the same step.
  let [undone, untouched] = ['', 'not yet looked at'];
  const isUndone = async () => {
    [undone, untouched] = await Promise.all([serialize(page), serialize(original.page)]);
    return undone === untouched;
  };
  await waitUntil(isUndone, 'the page to be as it was', 8000).catch(() => undefined);
  expect.soft(undone, 'undone').toBe(untouched);
  expect.soft([...errors, ...original.errors], 'errors').toEqual([]);
  await page.close();
  await original.page.close();
}

/** Where the second browser differs most: what draws itself anew, comes late, or lies on top. All of them in the long watch. */
const telling =
  /^(?:frozen|in-shadow|late-inserts|many-nodes|over-dialog-element|over-popover|over-top-bar|react|single-page|stays-asked-for|storm|streamed|strict-policy|vue)$/;

describe.each(browsers)('live pages in $name', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.leave());

  const isLong = watch > 10_000 || browser === browsers[0];
  test.concurrent.for(pages.filter(({ name }) => isLong || telling.test(name)))(
    '$name',
    { timeout: patience * 5 },
    async (live, { expect }) => {
      await check(stage, live, expect);
    },
  );
});
