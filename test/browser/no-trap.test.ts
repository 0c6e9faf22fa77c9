import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import { countLines, untilLines } from './fold-lines.ts';
import { browsers, listedHost, openStage, otherHost, pause, readFixture, serialize, type Stage } from './stage.ts';

interface Counts {
  nodes: number;
  listeners: number;
}

/** The least of several looks: a collection may leave for the next what it has not come to. */
async function countAll(session: CDPSession): Promise<Counts> {
  const least: Counts = { nodes: Infinity, listeners: Infinity };
  for (let look = 0; look < 5; look += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await pause(200);
    const { metrics } = await session.send('Performance.getMetrics');
    const count = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    least.nodes = Math.min(least.nodes, count('Nodes'));
    least.listeners = Math.min(least.listeners, count('JSEventListeners'));
  }
  return least;
}

/** What only Chromium lets a test do: count what is kept, stop the worker, take the extension away. */
describe('no page is trapped, in Chromium', () => {
  let stage: Stage;
  const [chromium] = browsers;
  beforeAll(async () => {
    stage = await openStage(chromium!);
  });
  afterAll(() => stage.leave());

  const stopWorker = () => stage.opened.stopBackground();

  // A browser keeps for a hidden page what would be let go at its next frame, and there is none.
  test.each(['in front', 'behind another'])('folding over and over leaves nothing in a page %s', async (place) => {
    const page = await stage.visit(`${listedHost}/over-and-over`, readFixture('several-appeals'));
    await untilLines(page, 3);
    const other = place === 'in front' ? page : await stage.opened.browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const toggle = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        await stage.ask(page.url(), { type: 'put-back', blocks: 'all' });
        await stage.ask(page.url(), { type: 'fold' });
      }
    };
    await toggle(5);
    await other.bringToFront();
    const before = await countAll(session);
    await toggle(100);
    const after = await countAll(session);
    expect(after.nodes - before.nodes).toBeLessThan(50);
    expect(after.listeners - before.listeners).toBeLessThan(50);
    if (other !== page) await other.close();
    await page.close();
  });

  test('a worker that is stopped between any two steps is missed by nobody', async () => {
    await stopWorker();
    const page = await stage.visit(`${listedHost}/stopped`, readFixture('several-appeals'));
    await untilLines(page, 3);
    await stopWorker();
    await stage.ask(page.url(), { type: 'put-back', blocks: 'all' });
    expect(await countLines(page)).toBe(0);
    await stopWorker();
    await page.reload();
    await pause(1500);
    expect(await countLines(page)).toBe(0);
    await page.close();
  });

  test('what was folded can be had back after the extension was removed', async () => {
    const html = readFixture('several-appeals');
    const untouched = await serialize(await stage.visit(`${otherHost}/removed`, html));
    const page = await stage.visit(`${listedHost}/removed`, html);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await untilLines(page, 3);
    const session = await stage.opened.browser.target().createCDPSession();
    const id = new URL(stage.opened.address('')).host;
    await session.send('Extensions.uninstall', { id });
    const place = await page.evaluate(() => {
      const { x, y, height } = document.querySelector('fair-copy-line')!.getBoundingClientRect();
      return { x: x + 20, y: y + height / 2 };
    });
    await page.mouse.click(place.x, place.y);
    await untilLines(page, 2);
    // The page goes on changing, and what is left of us lets go of it.
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'A paragraph that comes after the extension has gone from the browser.';
      document.querySelector('.prose')!.append(added);
      setTimeout(() => {
        added.remove();
      }, 3000);
    });
    await untilLines(page, 0);
    await waitUntil(async () => (await serialize(page)) === untouched, 'the page as it was');
    expect(errors).toEqual([]);
  });
});
