import { browser } from './browser.ts';

/** How many blocks are folded in a tab, on the button. The browser clears it when the tab goes elsewhere. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = Number.isSafeInteger(count) && count > 0 ? String(Math.min(count, 999)) : '';
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#1d4f73' });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab is closed.
  }
}
