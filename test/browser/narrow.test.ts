/** On a page as narrow as a phone the index stands between headline and text, and comes after the text. */
import type { Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReaderPage } from '../../src/tasks/pages-of-ours.ts';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import { untilLines } from './fold-lines.ts';
import { browsers, listedHost, openStage, otherHost, readFixture, type Stage } from './stage.ts';

const sentence = 'The river rises in spring, when the snow melts on the hills, and by summer one can walk across it.';
const namesNobody = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How a river breathes</title>
  <meta property="og:type" content="article"></head><body><main><article><h1>How a river breathes</h1>
  ${`<p>${sentence} ${sentence.toLowerCase()}</p>`.repeat(14)}</article></main></body></html>`;

describe('the reader on a narrow page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browsers[0]!);
  });
  afterAll(() => stage.leave());

  async function openNarrow(name: string, html: string): Promise<Page> {
    const page = await stage.visit(`${otherHost}/narrow/${name}`, html);
    await (await stage.popup(page)).close();
    const reader = await openReaderPage(stage.opened, page);
    await reader.setViewport({ width: 360, height: 640 });
    await reader.reload();
    await waitUntil(() => reader.evaluate(() => document.querySelector('.index[aria-busy="false"]') !== null), 'names');
    return reader;
  }

  /** How far what is in sight was moved so far, by Chromium's own reckoning, but for what somebody did. */
  const shifts = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const found = list.getEntries() as (PerformanceEntry & { value: number })[];
            resolve(found.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          // Without any there is no call.
          setTimeout(() => {
            resolve(0);
          }, 500);
        }),
    );

  const measure = (page: Page) =>
    page.evaluate(() => {
      const index = document.querySelector('.index')!;
      const { borderTopWidth, height } = getComputedStyle(index);
      const texts = [...document.querySelectorAll('.article-body p')];
      return {
        border: borderTopWidth,
        height: Number.parseFloat(height),
        tops: texts.slice(-3).map((text) => Math.round(text.getBoundingClientRect().top)),
      };
    });

  test.each([
    ['nobody', namesNobody],
    ['somebody', readFixture('appeal-at-end').replace(/<figure.*?<\/figure>/gs, '')],
  ])('names of %s come without moving the text', async (name, html) => {
    const reader = await openNarrow(name, html);
    expect(await shifts(reader)).toBe(0);
    await reader.close();
  });

  test('where nobody is named, no empty band stays', async () => {
    const reader = await openNarrow('band', namesNobody);
    const before = await measure(reader);
    expect(before).toMatchObject({ border: '0px', height: 116 });
    await reader.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    });
    await waitUntil(async () => (await measure(reader)).height < 50, 'the room to go');
    const atEnd = await measure(reader);
    const distance = await reader.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
    expect(Math.abs(distance)).toBeLessThan(2);
    expect(atEnd.tops.at(-1)).toBeGreaterThan(0);
    await reader.close();
  });
});

describe('the line in a narrow page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browsers[0]!);
  });
  afterAll(() => stage.leave());

  /** Widths of the line and of what stands in it to be pressed; the shadow tree is closed to all but the debugger. */
  async function measureLine(page: Page): Promise<Record<'right' | 'act' | 'kind' | 'name', number>> {
    const session = await page.createCDPSession();
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const find = (node: Protocol.DOM.Node, name: string): Protocol.DOM.Node | undefined =>
      node.localName === name
        ? node
        : [...(node.children ?? []), ...(node.shadowRoots ?? [])].map((child) => find(child, name)).find(Boolean);
    const line = find(root, 'fair-copy-line')!;
    const edges = async (name: string) => {
      const { nodeId } = find(line, name)!;
      const [left = 0, , right = 0] = (await session.send('DOM.getBoxModel', { nodeId })).model.border;
      return { left, right };
    };
    const [kind, name] = [await edges('i'), await edges('b')];
    return {
      right: (await edges('button')).right,
      act: (await edges('u')).right,
      kind: kind.right - kind.left,
      name: name.right - name.left,
    };
  }

  test.each([360, 150])('shows what can be pressed, at %d px', async (width) => {
    const page = await stage.visit(`${listedHost}/narrow/${width}`, readFixture('several-appeals'));
    await page.setViewport({ width, height: 640 });
    await untilLines(page, 3);
    const { right, act, kind, name } = await measureLine(page);
    expect(act).toBeLessThanOrEqual(right + 1);
    expect(right).toBeLessThanOrEqual(width);
    expect(kind).toBeGreaterThan(30);
    // Where there is no room for the site's name, there is none for its dot.
    expect(name === 0).toBe(width === 150);
    await page.close();
  });
});
