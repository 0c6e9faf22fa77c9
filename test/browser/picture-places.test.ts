/** Nothing that becomes of a picture moves the text that is in sight. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/tasks/extension-browser.ts';
import { lookIntoReader } from './look-into-tab.ts';
import { browsers, openStage, type Stage } from './stage.ts';

const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`;

/** One line or two in the window; the fourth picture reaches into it, the fifth is far enough down to be loaded unseen. */
const sentence =
  'The ferry left the harbour at noon, and the keeper of the light wrote down who was on board that day.';
const paragraphs = (many: number) => `<p>${sentence}</p>`.repeat(many);

/** In this order; sizes of the files, which the page has loaded before we look, or which are missing from the start. */
const pictures = {
  'stated.svg': { tag: 'width="300" height="40"', size: [600, 80] },
  'stated-wrongly.svg': { tag: 'width="300" height="300"', size: [600, 60] },
  'known-to-the-page.svg': { tag: '', size: [300, 45] },
  'unknown.svg': { tag: '', size: undefined },
  'far-down.svg': { tag: '', size: undefined },
} as const;

const figure = (name: keyof typeof pictures) =>
  `<figure><img src="/${name}" alt="The picture ${name}" ${pictures[name].tag}><figcaption>Photo ${name}</figcaption></figure>`;

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry of the north</title>
  <meta property="og:type" content="article"></head><body><main><article><h1>The ferry of the north</h1>
  ${paragraphs(1)}${figure('stated.svg')}${figure('stated-wrongly.svg')}${figure('known-to-the-page.svg')}
  ${figure('unknown.svg')}${paragraphs(3)}${figure('far-down.svg')}${paragraphs(6)}</article></main></body></html>`;

/** Where every text stands down to the picture far down, and what the page is told of the pictures. */
const lookAt = (document: Document) => {
  const last = document.querySelector('.article-body figure:last-of-type')!;
  const texts = [...document.querySelectorAll('.article-body :is(p, figcaption)')];
  const above = texts.filter((text) => text.compareDocumentPosition(last) === Node.DOCUMENT_POSITION_FOLLOWING);
  return {
    tops: above.map((text) => Math.round(text.getBoundingClientRect().top)),
    waiting: [...document.images].filter(({ complete }) => !complete).length,
    images: document.images.length,
    described: [...document.querySelectorAll('.no-image')].map(({ textContent }) => textContent),
    placed: [...document.querySelectorAll('.picture > .no-image')].length,
  };
};

describe.each(browsers)('pictures in $name', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.leave());

  const type = 'image/svg+xml';

  /** A page that has shown its pictures; from then on nobody gets one before `answer` is called. */
  async function visitAndHold(folder: string, isThere: boolean): Promise<{ page: Page; answer: () => void }> {
    const url = `http://${folder}.harbourledger.example`;
    for (const [name, { size }] of Object.entries(pictures)) {
      if (size) stage.web.put(`${url}/${name}`, { body: drawing(size[0], size[1]), type });
    }
    const page = await stage.visit(`${url}/story`, html);
    let answer = (): void => undefined;
    const after = new Promise<void>((resolve) => (answer = resolve));
    for (const [name, { size }] of Object.entries(pictures)) {
      const body = isThere ? drawing(...((size ?? [200, 700]) as [number, number])) : 'gone';
      stage.web.put(`${url}/${name}`, { body, type, after });
    }
    return { page, answer };
  }

  test.each([
    ['that fail', false],
    ['that come, also in another shape than the page says', true],
  ])('%s move nothing that is in sight, in popup and reader', async (what, isThere) => {
    for (const where of ['popup', 'reader']) {
      const { page, answer } = await visitAndHold(`${isThere ? 'there' : 'gone'}-in-the-${where}`, isThere);
      const popup = await stage.popup(page);
      // The popup's click lets the reader in.
      if (where === 'reader') await popup.close();
      const shown = where === 'popup' ? popup : await lookIntoReader(stage.opened, page);
      const before = await shown.look(lookAt, null);
      expect([where, what, before.waiting > 3, before.described]).toEqual([where, what, true, []]);
      answer();
      await waitUntil(async () => (await shown.look(lookAt, null)).waiting === 0, 'the pictures');
      const after = await shown.look(lookAt, null);
      expect(after.tops).toEqual(before.tops);
      const missing = isThere ? [] : Object.keys(pictures).map((name) => `The picture ${name}`);
      expect(after.described).toEqual(missing);
      // Far down, nobody sees the empty place go.
      expect(after.placed).toBe(isThere ? 0 : missing.length - 1);
      await shown.close();
      await page.close();
    }
  });
});
