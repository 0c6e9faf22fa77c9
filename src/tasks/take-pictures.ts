/**
 * `npm run pictures`: builds, and takes the pictures of the README in Chromium, on a page of our own: the popup over
 * an article, and the line where an appeal was folded away in the page.
 */
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { LoopbackWeb } from './loopback-web.ts';
import { openPopupPage } from './pages-of-ours.ts';
import { takeMatrix } from './picture-matrix.ts';
import { putStyledArticle } from './put-styled-article.ts';
import { type Camera, withCamera } from './with-camera.ts';

/** Only the states whose names hold these words, and not the README's; with `README` only those two. */
const [only = ''] = process.argv.slice(2);

/** A listed site: there the appeal is folded without a click. */
const host = 'http://www.themoscowtimes.com';

async function takePictures({ opened, web, save }: Camera): Promise<void> {
  if (!only || only === 'README') {
    const page = await openArticle(opened, web);
    save('folded', await photographLine(page));
    save('popup', await photographPopup(opened, page));
  }
  await takeMatrix(opened, web, new RegExp(only));
}

async function openArticle({ browser }: ExtensionBrowser, web: LoopbackWeb): Promise<Page> {
  putStyledArticle(web, `${host}/article`, 'appeal-at-end');
  const page = await browser.newPage();
  await page.setViewport({ width: 720, height: 420, deviceScaleFactor: 2 });
  await page.goto(`${host}/article`);
  return page;
}

async function photographLine(page: Page): Promise<Uint8Array> {
  const line = await page.waitForSelector('fair-copy-line');
  await line?.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  return page.screenshot();
}

async function photographPopup(opened: ExtensionBrowser, page: Page): Promise<Uint8Array> {
  const shown = await openPopupPage(opened, page, 'said-all');
  // Without a screen the popup's window leaves room for a scroll bar and is lower than it asks for.
  return shown.screenshot({ clip: { x: 0, y: 0, width: 720, height: 505 } });
}

await withCamera('test/browser/pictures', takePictures);
