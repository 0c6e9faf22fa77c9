import { TargetType, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { waitUntil, type ExtensionBrowser } from '../tasks/extension-browser.ts';
import type { LoopbackWeb } from '../tasks/loopback-web.ts';
import { longArticle } from './long-article.ts';

/** A site that the manifest names, and one that nobody granted. */
const listed = 'http://www.themoscowtimes.com';
const other = 'http://www.harbourledger.example';

/**
 * Bytes that the extension holds while its popup shows an article that it has cleaned by itself: scripts, their
 * buffers and the nodes of all its pages and workers, garbage included, and what the page has more than without us.
 * The browser is one that has done nothing else yet.
 */
export async function measureMemory(opened: ExtensionBrowser, web: LoopbackWeb, words: number): Promise<number> {
  const untouched = await visit(opened, web, other, words);
  const without = await heldBy(await untouched.createCDPSession());
  await untouched.close();
  const page = await visit(opened, web, listed, words);
  const popup = await openPopup(opened, page);
  // Pages of ours share one heap; each worker has its own.
  const sessions = [await popup.createCDPSession(), await page.createCDPSession()];
  for (const target of opened.browser.targets()) {
    const isPage = target.type() === TargetType.PAGE || target.type() === TargetType.BACKGROUND_PAGE;
    if (isOurs(opened, target) && !isPage) sessions.push(await target.createCDPSession());
  }
  let held = -without;
  for (const session of sessions) held += await heldBy(session);
  return held;
}

async function visit({ browser }: ExtensionBrowser, web: LoopbackWeb, host: string, words: number): Promise<Page> {
  const url = `${host}/memory/page`;
  web.put(url, { body: longArticle(words) });
  const page = await browser.newPage();
  await page.goto(url);
  await new Promise((done) => setTimeout(done, 2500));
  return page;
}

async function openPopup(opened: ExtensionBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  await opened.clickButton(page);
  const isPopup = (target: Target) => isOurs(opened, target) && target.url().includes('/popup/');
  const popup = await (await opened.browser.waitForTarget(isPopup)).asPage();
  const isDone = () => popup.evaluate(() => performance.getEntriesByName('names-painted').length > 0);
  await waitUntil(isDone, 'the names');
  return popup;
}

function isOurs({ address }: ExtensionBrowser, target: Target): boolean {
  return target.url().startsWith(address(''));
}

/** Bytes that a page or worker has asked for. */
async function heldBy(session: CDPSession): Promise<number> {
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.totalSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}
