import { browser } from './browser.ts';

/** The tab that is to be read. */
export interface PageTab {
  id: number;
  /** Empty when the browser does not show it to us. */
  url: string;
  incognito: boolean;
}

/** The tab under the popup. */
export async function findActiveTab(): Promise<PageTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', incognito: tab.incognito };
}

/** A tab by its number, for the reader page; null when it is closed. */
export async function findTab(id: number): Promise<PageTab | null> {
  try {
    const tab = await browser.tabs.get(id);
    return { id, url: tab.url ?? '', incognito: tab.incognito };
  } catch {
    return null;
  }
}

/** Brings a tab to the front. */
export async function showTab(id: number): Promise<void> {
  await browser.tabs.update(id, { active: true });
}
