import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otherPages } from '../live/other-pages/other-pages.ts';
import { browsers, listedHost, openStage, pause, type Stage } from './stage.ts';

/** So many pages are open at a time. */
const atOnce = 5;
/** Milliseconds in which a page would have been read and changed. */
const settled = 900;

/** Notes every change to the page once it is there. Runs in the page. */
function noteChanges(): void {
  const changes: string[] = [];
  Object.assign(globalThis, { changes });
  addEventListener('DOMContentLoaded', () => {
    const everything = { attributes: true, characterData: true, childList: true, subtree: true };
    new MutationObserver((records) => {
      for (const { type, target } of records) changes.push(`${type} of ${target.nodeName}`);
    }).observe(document, everything);
  });
}

async function findChanges(page: Page, stage: Stage, { path, html }: (typeof otherPages)[number]): Promise<string[]> {
  const url = `${listedHost}${path}`;
  stage.web.put(url, { body: html });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await pause(settled);
  return page.evaluate('changes') as Promise<string[]>;
}

describe.each(browsers.slice(0, 1))('pages that are no articles, in $name', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.leave());

  test('there are at least sixty', () => {
    expect(otherPages.length).toBeGreaterThanOrEqual(60);
    expect(new Set(otherPages.map(({ name }) => name)).size).toBe(otherPages.length);
  });

  test('not one change to any of them', { timeout: 180_000 }, async () => {
    const changed: Record<string, string[]> = {};
    const waiting = [...otherPages];
    const open = async (): Promise<void> => {
      const page = await stage.window();
      await page.evaluateOnNewDocument(noteChanges);
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const changes = await findChanges(page, stage, next);
        if (changes.length > 0) changed[next.name] = changes;
      }
      await page.close();
    };
    await Promise.all(Array.from({ length: atOnce }, open));
    expect(changed).toEqual({});
  });
});
