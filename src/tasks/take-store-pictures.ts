/**
 * `npm run pictures:store`: builds, and takes the pictures of the store listings in Chromium, on pages of our own:
 * docs/store/*.png in the sizes that the stores want.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { LoopbackWeb } from './loopback-web.ts';
import { openPopupPage, openReaderPage } from './pages-of-ours.ts';
import { putStyledArticle } from './put-styled-article.ts';
import { type Camera, withCamera } from './with-camera.ts';

const screen = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };
/** What of the popup's window is popup, without a screen. */
const popupPart = { x: 0, y: 0, width: 720, height: 505 };

/** A listed site: there the appeal is folded without a click. Its name is in none of the pictures. */
const host = 'http://www.themoscowtimes.com';

async function takeStorePictures({ opened, web, save }: Camera): Promise<void> {
  const page = await visit(opened, web, 'appeal-at-end');
  save('popup', await popupOverPage(opened, page));
  save('folded', await foldedLine(page));
  save('reader', await photograph(await openReaderPage(opened, page)));
  const other = await visit(opened, web, 'russian');
  // The click lets the page's address be known, by which the reader is told of it.
  await openPopupPage(opened, other, 'said-all');
  save('reader-dark', await photograph(await openReaderPage(opened, other), 'dark'));
  const settings = await opened.browser.newPage();
  await settings.goto(opened.address('options/options.html'));
  save('settings', await photograph(settings));
  save('tile', await compose(opened.browser, tile, tileMarkup()));
}

async function visit({ browser }: ExtensionBrowser, web: LoopbackWeb, fixture: string): Promise<Page> {
  const url = `${host}/${fixture}`;
  putStyledArticle(web, url, fixture);
  const page = await browser.newPage();
  await page.setViewport(screen);
  await page.goto(url);
  await page.waitForSelector('fair-copy-line');
  return page;
}

/** The popup's window can't be in a picture of the page under it, so the two are put together as they stand. */
async function popupOverPage(opened: ExtensionBrowser, page: Page): Promise<Uint8Array> {
  const under = await page.screenshot();
  const popup = await (await openPopupPage(opened, page, 'said-all')).screenshot({ clip: popupPart });
  const markup = `<img src="${toAddress(under)}" style="position: absolute; inset: 0">
    <img src="${toAddress(popup)}" style="position: absolute; top: 12px; right: 24px; border-radius: 10px;
      box-shadow: 0 0 0 1px #0003, 0 12px 40px #0006">`;
  return compose(opened.browser, screen, markup);
}

async function foldedLine(page: Page): Promise<Uint8Array> {
  await page.bringToFront();
  await page.$eval('fair-copy-line', (line) => {
    line.scrollIntoView({ block: 'center' });
  });
  // The line comes gently.
  await new Promise((done) => setTimeout(done, 1000));
  return page.screenshot();
}

async function photograph(page: Page, theme = 'light'): Promise<Uint8Array> {
  await page.setViewport(screen);
  await page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
  }, theme);
  await page.waitForNetworkIdle();
  return page.screenshot();
}

function tileMarkup(): string {
  const icon = toAddress(readFileSync('icons/icon.svg'), 'image/svg+xml');
  return `<div style="display: flex; align-items: center; justify-content: center; gap: 24px; height: 100vh;
    background: #fdfaf3; color: #1d4f73; font: 600 44px Georgia, serif">
    <img src="${icon}" width="112" height="112">Fair Copy</div>`;
}

async function compose(browser: Browser, size: typeof screen, markup: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.setContent(`<!doctype html><body style="margin: 0">${markup}</body>`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

function toAddress(picture: Uint8Array, type = 'image/png'): string {
  return `data:${type};base64,${Buffer.from(picture).toString('base64')}`;
}

await withCamera('docs/store', takeStorePictures);
