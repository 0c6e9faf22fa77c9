/** The second half of `npm start`, once everything is installed and built: the extension in Chromium, on an article. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { openPopup, waitUntil, type ExtensionBrowser } from './extension-browser.ts';
import { openLoopbackWeb, type LoopbackWeb } from './loopback-web.ts';
import { openChromium } from './open-chromium.ts';
import { putStyledArticle } from './put-styled-article.ts';

async function showArticle(wanted: string): Promise<void> {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const web = await openLoopbackWeb();
  const opened = await openChromium(resolve('dist/chrome'), { headless: !hasDisplay });
  try {
    const page = await opened.browser.newPage();
    await page.goto(toAddress(wanted, web));
    await (hasDisplay ? stay(opened, page) : report(opened, page));
  } finally {
    await opened.close();
    await web.close();
  }
}

/** An address as it is, a file as a page on loopback, and for nothing an article of our own. */
function toAddress(wanted: string, web: LoopbackWeb): string {
  const site = `http://127.0.0.1:${web.port}`;
  if (wanted === '') {
    putStyledArticle(web, `${site}/article`, 'appeal-at-end');
    return `${site}/article`;
  }
  if (/^https?:\/\//.test(wanted)) return wanted;
  const bytes = readFileSync(wanted);
  const address = `${site}/${encodeURIComponent(basename(wanted))}`;
  web.put(address, { body: wanted.endsWith('.gz') ? gunzipSync(bytes) : bytes });
  return address;
}

/** With a display: the window with the popup over the page, until it is closed. */
async function stay(opened: ExtensionBrowser, page: Page): Promise<void> {
  const closed = new Promise((done) => opened.browser.once('disconnected', done));
  await page.bringToFront();
  await opened.clickButton(page);
  console.log('The popup is open over the article. Close the window to end.');
  await closed;
}

/** Without one: what the popup shows, in words and as a picture. */
async function report(opened: ExtensionBrowser, page: Page): Promise<void> {
  console.log(`Opened ${page.url()} and clicked the toolbar button. The popup says:\n`);
  const popup = await openPopup(opened, page);
  await waitUntil(() => popup.look(hasSaidAll, null), 'the popup');
  console.log(await popup.look(tell, null));
  // A picture that does not come is no reason to show nothing.
  await waitUntil(() => popup.look(hasPictures, null), 'the pictures', 3000).catch(() => undefined);
  console.log(`\nThe popup as a picture: ${await photograph(opened)}`);
  console.log(
    'Another page: npm start -- FILE_OR_URL. In a browser of yours: load dist/chrome as an unpacked extension.',
  );
}

/** The names come last; a page that can't be read gets one sentence. */
const hasSaidAll = (document: Document): boolean =>
  document.querySelector('.problem, .index[aria-busy="false"]') !== null;

/** Those further down than the popup is high are asked for when they come into view. */
const hasPictures = (document: Document): boolean =>
  [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > 600);

/** The popup in lines. Runs in the popup: it holds all it needs. */
function tell(document: Document): string {
  const textOf = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map((found) => found.innerText.trim()).filter(Boolean);
  const names = textOf('.chip-name').map((name, at) => `${name} × ${textOf('.chip-count')[at] ?? ''}`);
  const parts = [
    textOf('.problem'),
    textOf('.article-head'),
    textOf('.article-body'),
    textOf('.in-a-line'),
    names,
    textOf('.left-out > summary'),
  ];
  return parts
    .map((lines) => lines.join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

async function photograph({ browser, address }: ExtensionBrowser): Promise<string> {
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(address('popup/')));
  const popup = await target.asPage();
  const path = join(tmpdir(), 'fair-copy.png');
  writeFileSync(path, await popup.screenshot());
  return path;
}

await showArticle(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
