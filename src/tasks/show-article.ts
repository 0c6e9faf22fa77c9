/** The second half of `npm start`, once everything is installed: the built extension in Chromium, on an article. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { openPopup, waitUntil, type ExtensionBrowser } from './extension-browser.ts';
import { openLoopbackWeb } from './loopback-web.ts';
import { openChromium } from './open-chromium.ts';

const example = 'test/fixtures/appeal-at-end/page.html';

async function showArticle(wanted = example): Promise<void> {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const web = await openLoopbackWeb();
  const opened = await openChromium(resolve('dist/chrome'), { headless: !hasDisplay });
  try {
    const page = await opened.browser.newPage();
    await page.goto(
      toAddress(wanted, (path, body) => {
        web.put(`http://127.0.0.1:${web.port}${path}`, { body });
        return `http://127.0.0.1:${web.port}${path}`;
      }),
    );
    if (hasDisplay) await stay(opened, page);
    else await report(opened, page);
  } finally {
    await opened.close();
    await web.close();
  }
}

/** An address as it is, a file as a page on loopback. */
function toAddress(wanted: string, serve: (path: string, body: Buffer) => string): string {
  if (/^https?:\/\//.test(wanted)) return wanted;
  if (!existsSync(wanted)) throw new Error(`There is no file ${wanted}.`);
  const bytes = readFileSync(wanted);
  return serve(`/${encodeURIComponent(basename(wanted))}`, wanted.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

/** With a display: the window with the popup over the page, until it is closed. */
async function stay(opened: ExtensionBrowser, page: Page): Promise<void> {
  const closed = new Promise((done) => opened.browser.once('disconnected', done));
  await opened.clickButton(page);
  console.log('The popup is open over the article. Close the window to end.');
  await closed;
}

/** Without one: what the popup shows, in words and as a picture. */
async function report(opened: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await openPopup(opened, page);
  await waitUntil(() => popup.look(isDone, null), 'the article');
  console.log(await popup.look((document) => document.body.innerText, null));
  console.log(`\nPicture of the popup: ${await photograph(opened)}`);
}

/** The summary comes last. */
const isDone = (document: Document): boolean => document.querySelector('[aria-busy="true"]') === null;

async function photograph({ browser, address }: ExtensionBrowser): Promise<string> {
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(address('popup/')));
  const picture = await (await target.asPage()).screenshot();
  const path = join(tmpdir(), 'fair-copy.png');
  writeFileSync(path, picture);
  return path;
}

await showArticle(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
