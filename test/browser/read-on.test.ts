import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import { untilLines } from './fold-lines.ts';
import { browsers, listedHost, openStage, readFixture, type Stage } from './stage.ts';

/** As many papers name the box that asks, and lead there from elsewhere in the page. */
const withLink = readFixture('several-appeals')
  .replace('<div class="not-prose my-8">', '<div class="not-prose my-8" id="support box">')
  .replace('the same street,"', 'the <a href="#support%20box">same street</a>,"');

/** Is the box seen, within the window? Runs in the page. */
function isBoxSeen(): boolean {
  const { top, bottom, height } = document.getElementById('support box')!.getBoundingClientRect();
  return height > 0 && top < innerHeight && bottom > 0;
}

/** Where the focus is. Runs in the page. */
const tellFocus = (): string => `${document.activeElement?.localName} ${document.activeElement?.textContent}`;

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

  test('a link to what is folded opens it and leads there, and the address alone keeps it open', async () => {
    const page = await visit('link', withLink);
    await page.bringToFront();
    expect(await page.evaluate(isBoxSeen)).toBe(false);
    await page.click('.prose a[href^="#"]');
    await waitUntil(() => page.evaluate(isBoxSeen), 'the box that the link leads to');
    await untilLines(page, 2);
    await page.close();

    const again = await visit('hash', withLink);
    await again.evaluate(() => {
      location.hash = 'support box';
    });
    await waitUntil(() => again.evaluate(isBoxSeen), 'the box that the address names');
    await again.close();

    stage.web.put(`${listedHost}/read-on/named`, { body: withLink });
    const named = await stage.opened.browser.newPage();
    await named.goto(`${listedHost}/read-on/named#support%20box`);
    await untilLines(named, 2);
    expect(await named.evaluate(isBoxSeen)).toBe(true);
    await named.close();
  });

  test('by key: the line is reached, what it opens has the focus, and nothing of that stays', async () => {
    const page = await visit('by-key');
    await page.bringToFront();
    for (let tabs = 0; tabs < 40 && !(await page.evaluate(tellFocus)).startsWith('fair-copy'); tabs += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilLines(page, 2);
    expect(await page.evaluate(tellFocus)).toMatch(/^div Help us keep business reporting/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(tellFocus)).toBe('a Contribute');
    expect(await page.evaluate(() => document.querySelectorAll('[tabindex]').length)).toBe(0);
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
