/** A real browser with the built extension in it: one shape for Chromium and Firefox. */
import type { Browser, Page } from 'puppeteer-core';

export interface BrowserOptions {
  /** Port of the loopback web; without it the browser goes where it likes. */
  proxy?: number;
  headless?: boolean;
}

export interface ExtensionBrowser {
  browser: Browser;
  /** Address of a page of the extension. */
  address: (path: string) => string;
  /** A real click on the toolbar button over this page, and with it the `activeTab` grant. */
  clickButton: (page: Page) => Promise<void>;
  /** Evaluates in a page of the extension, in a tab behind the others; the value is one that JSON can hold. */
  inside: (expression: string) => Promise<unknown>;
  /** What went wrong in the extension since the last call: uncaught exceptions, and what its pages' policy refused. */
  complaints: () => Promise<string[]>;
  close: () => Promise<void>;
  /** Stops the background as the browser does when it has been idle; nothing happens where it is not running. */
  stopBackground: () => Promise<void>;
  /** Puts what lies in the folder now in the place of the extension, as an update does. */
  update: () => Promise<void>;
}

/** The popup, once it is open. Functions run in the extension: they may use nothing but what they are given. */
export interface Popup {
  /** Calls `look` with the popup's document. */
  look<Result, Given>(look: (document: Document, given: Given) => Result, given: Given): Promise<Result>;
  close: () => Promise<void>;
}

/** Clicks the toolbar button over a page and gives the popup; one that is still open is closed before. */
export async function openPopup(opened: ExtensionBrowser, page: Page): Promise<Popup> {
  const isOpen = () => opened.inside(`${popupWindow} !== undefined`);
  const close = async () => {
    await opened.inside(`${popupWindow}?.close()`);
    await waitUntil(async () => !(await isOpen()), 'the popup to close');
  };
  await close();
  await page.bringToFront();
  await opened.clickButton(page);
  await waitUntil(isOpen, 'the popup');
  return {
    // `__name` is what tsx puts around functions inside of functions.
    look: async <Result, Given>(look: (document: Document, given: Given) => Result, given: Given) =>
      (await opened.inside(
        `((__name) => (${look.toString()})(${popupWindow}.document, ${JSON.stringify(given)}))((named) => named)`,
      )) as Result,
    close,
  };
}

/** Both browsers let a page of an extension reach its popup; only in Firefox is that the sole way in. */
const popupWindow = `(globalThis.browser ?? chrome).extension.getViews({ type: 'popup' })[0]`;

/** Asks until the answer is yes. */
export async function waitUntil(ask: () => Promise<unknown>, what: string, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
