import type { Browser } from 'webextension-polyfill';

/**
 * Takes the place of `browser.ts` in what goes into pages (`vite.config.ts`). Both browsers give promises under this
 * name, and a page can't put one of its elements in its place as it can with `browser`.
 */
export const browser: Browser = (globalThis as unknown as { chrome: Browser }).chrome;
