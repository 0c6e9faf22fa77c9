import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { untilLines } from './fold-lines.ts';
import { browsers, listedHost, openStage, readFixture, type Stage } from './stage.ts';

const plain = 'body { margin: 0 auto; max-width: 700px; font: 17px/1.6 serif; color: #222; }';

/** Ways in which the texts of an article differ from the box that they stand in, and from what is folded there. */
const pages = {
  'no size of its own': '.prose { font-size: 0 } .prose p { font-size: 17px }',
  'small print around': '.prose { font: 9px monospace } .prose p { font: 20px serif }',
  'dark around': 'body { background: #111 } .prose { color: #222 } .prose p { color: #eee }',
  'no colour around': '.prose { color: transparent } .prose p { color: #222 }',
  'padded texts': '.prose > p { padding: 0 90px } .prose > div { padding: 0 20px }',
  'a box as wide as the window': '.prose > div { width: 100vw; margin-left: calc(50% - 50vw) }',
  'a box across the grid':
    '.prose { display: grid; grid-template-columns: 1fr 400px 1fr } .prose > * { grid-column: 2 } .prose > div { grid-column: 1 / -1 }',
};

interface Look {
  /** Where the text begins, from the left edge of the window. */
  start: number;
  size: string;
  /** How light it is, of 255. */
  light: number;
}

/** How the line looks, and how the text before it does. Runs in the page. */
function look(): { line: Look; text: Look; height: number } {
  const line = document.querySelector('fair-copy-line')!;
  const toLook = (element: Element): Look => {
    const { paddingLeft, fontSize: size, color } = getComputedStyle(element);
    const start = Math.round(element.getBoundingClientRect().left + Number.parseFloat(paddingLeft));
    const [light = 0, , , alpha = 1] = color.match(/[\d.]+/g)!.map(Number);
    return { start, size, light: alpha === 0 ? -1 : light };
  };
  const { height } = line.getBoundingClientRect();
  return { line: toLook(line), text: toLook(line.previousElementSibling!), height };
}

/** Lines of text that the line lies over. Runs in the page. */
function countCovered(): number {
  const { left, right, top, bottom } = document.querySelector('fair-copy-line')!.getBoundingClientRect();
  return [...document.querySelectorAll('.prose > p')].filter((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].some(
      (rect) => rect.left < right - 2 && rect.right > left + 2 && rect.top < bottom - 4 && rect.bottom > top + 4,
    );
  }).length;
}

describe.each(browsers)('a line looks as the text beside it, in $name', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.leave());

  const visit = async (name: string, css: string): Promise<Page> => {
    const html = readFixture('several-appeals').replace('</head>', `<style>${plain} ${css}</style></head>`);
    const page = await stage.visit(`${listedHost}/look/${name.replaceAll(' ', '-')}`, html);
    await untilLines(page, 3);
    return page;
  };

  test.each(Object.entries(pages))('%s', async (name, css) => {
    const page = await visit(name, css);
    const { line, text, height } = await page.evaluate(look);
    expect(line).toEqual(text);
    expect(height).toBeGreaterThan(20);
    await page.close();
  });

  test('what differs by a shade follows the page, whatever theme it takes on', async () => {
    const page = await visit('shade', '.prose { color: #333 } .prose p { color: #222 } .night { color: #ddd }');
    await page.evaluate(() => {
      document.querySelector('.prose')!.classList.add('night');
      document.querySelector('.prose')!.setAttribute('style', 'color: rgb(200, 200, 200)');
    });
    expect((await page.evaluate(look)).line.light).toBe(200);
    await page.close();
  });

  test.each(['left', 'right'])('beside a box that floats %s, it stands in its room and on no text', async (side) => {
    const page = await visit(`float-${side}`, `.prose > div { float: ${side}; width: 260px; margin: 0 20px }`);
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    expect(await page.evaluate(() => document.querySelectorAll('[data-fair-copy-folded="held"]').length)).not.toBe(0);
    expect(await page.evaluate(countCovered)).toBe(0);
    await page.close();
  });
});
