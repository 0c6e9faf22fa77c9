import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { untilLines } from './fold-lines.ts';
import { browsers, listedHost, openStage, readFixture, type Stage } from './stage.ts';

/** Marks from the middle of one paragraph to the middle of the next that stays. Runs in the page. */
function markAcross(): void {
  const [, before, after] = document.querySelectorAll('.prose > p');
  getSelection()!.setBaseAndExtent(before!.firstChild!, 10, after!.firstChild!, 30);
  const letter = Object.assign(document.createElement('div'), { id: 'letter', contentEditable: 'true' });
  document.body.append(letter);
}

async function press(page: Page, key: 'KeyC' | 'KeyV'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

describe.each(browsers)('reading on where something is folded, in $name', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.leave());

  const visit = async (name: string, html = readFixture('several-appeals')): Promise<Page> => {
    const page = await stage.visit(`${listedHost}/read-on/${name}`, html);
    await untilLines(page, 3);
    return page;
  };

  test('what is copied across a fold is the article, and nothing of ours', async () => {
    const page = await visit('copy');
    await page.bringToFront();
    await page.evaluate(markAcross);
    await press(page, 'KeyC');
    await page.focus('#letter');
    await press(page, 'KeyV');
    const letter = await page.evaluate(() => document.querySelector('#letter')!.innerHTML);
    expect(letter).toContain('Now there is one shop');
    expect(letter).toContain('The two countries grow');
    expect(letter).not.toMatch(/fair-copy|Donation appeal|Help us/);
    await page.close();
  });

  // Only Chromium can be made to show a page as paper here.
  test.runIf(browser.name === 'Chromium')('on paper a fold leaves neither a line nor a gap', async () => {
    const page = await visit('print');
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('fair-copy-line, [data-fair-copy-folded]')].map(
        (element) => element.getBoundingClientRect().height,
      ),
    );
    expect(shown).toHaveLength(6);
    expect(Math.max(...shown)).toBe(0);
    await page.close();
  });
});
