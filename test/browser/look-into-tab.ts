import type { Page } from 'puppeteer-core';
import { waitUntil, type ExtensionBrowser, type Popup } from '../../src/tasks/extension-browser.ts';

const api = '(globalThis.browser ?? chrome)';

/** Opens a page of ours in a tab in front, in either browser, and waits until it shows what `shown` selects. */
export async function lookIntoTab({ inside }: ExtensionBrowser, path: string, shown: string): Promise<Popup> {
  await inside(`${api}.tabs.create({ url: '/${path}', active: true }).then(() => true)`);
  const view = `${api}.extension.getViews({ type: 'tab' }).find((view) => view.location.href.endsWith('${path}'))`;
  const look: Popup['look'] = async (asked, given) =>
    (await inside(
      `((__name) => (${asked.toString()})(${view}.document, ${JSON.stringify(given)}))((named) => named)`,
    )) as never;
  const isShown = `${view}?.document.querySelector(${JSON.stringify(shown)}) != null`;
  await waitUntil(() => inside(isShown), `${path} to show ${shown}`, 60_000);
  const close = async () => {
    await inside(`${view}?.close()`);
  };
  return { look, close };
}

/** Opens the reader for a page of a granted site, and waits until it has said all. */
export async function lookIntoReader(opened: ExtensionBrowser, page: Page): Promise<Popup> {
  await page.bringToFront();
  const active = '{ active: true, lastFocusedWindow: true }';
  const id = await opened.inside(`${api}.tabs.query(${active}).then(([tab]) => tab.id)`);
  return lookIntoTab(opened, `reader/reader.html?tab=${String(id)}`, '.problem, .index[aria-busy="false"]');
}
