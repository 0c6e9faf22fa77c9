/** The popup and the reader as pages that can be looked at and photographed, over a page that is open. */
import type { Page } from 'puppeteer-core';
import { openPopup, waitUntil, type ExtensionBrowser } from './extension-browser.ts';

/** Where the popup has got to when it is handed over. */
export type PopupState = 'said-all' | 'waiting';

export async function openPopupPage(opened: ExtensionBrowser, under: Page, state: PopupState): Promise<Page> {
  const popup = await openPopup(opened, under);
  await waitUntil(() => popup.look(state === 'waiting' ? isWaiting : hasSaidAll, null), 'the popup');
  const target = await opened.browser.waitForTarget((candidate) =>
    candidate.url().startsWith(opened.address('popup/')),
  );
  return target.asPage();
}

export async function openReaderPage(opened: ExtensionBrowser, under: Page): Promise<Page> {
  const id = await opened.inside(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(under.url())})?.id)`,
  );
  const reader = await opened.browser.newPage();
  await reader.goto(opened.address(`reader/reader.html?tab=${String(id)}`));
  await waitUntil(
    () => reader.evaluate(() => document.querySelector('.problem, .index[aria-busy="false"]') !== null),
    'the reader',
  );
  return reader;
}

/** Runs in the popup, as does the other: each holds all it needs. */
const isWaiting = (document: Document): boolean => document.querySelector('.skeleton') !== null;

/** The names come last, pictures within the popup's height when they like; a page that can't be read gets one sentence. */
const hasSaidAll = (document: Document): boolean =>
  document.querySelector('.problem, .index[aria-busy="false"]') !== null &&
  [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > 600);
