import { browser } from './browser.ts';

export function onInstalled(installed: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    installed(reason);
  });
}

export function onStartup(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}

/** Opens a page of ours in a tab of its own. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
