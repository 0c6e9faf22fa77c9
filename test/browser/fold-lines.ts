import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../src/tasks/extension-browser.ts';

/** How many lines stand for folded blocks in the page. */
export function countLines(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('fair-copy-line').length);
}

/** Waits until so many lines stand in the page. */
export function untilLines(page: Page, count: number): Promise<void> {
  return waitUntil(async () => (await countLines(page)) === count, `${count} folds`, 20_000);
}

/** Presses the first line, in the page in front, as a reader does. */
export async function clickLine(page: Page): Promise<void> {
  await page.bringToFront();
  const place = await page.evaluate(() => {
    const line = document.querySelector('fair-copy-line')!;
    line.scrollIntoView({ block: 'center' });
    const { x, y, height } = line.getBoundingClientRect();
    return { x: x + 20, y: y + height / 2 };
  });
  await page.mouse.click(place.x, place.y);
}
