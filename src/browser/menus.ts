import { browser } from './browser.ts';

/**
 * One line in the menu of a page and of our button. The browser keeps it, so it is made at install alone; Firefox for
 * Android has no menus.
 */
export async function makeMenu(id: string, title: string): Promise<void> {
  const { contextMenus } = browser as Partial<typeof browser>;
  await contextMenus?.removeAll();
  contextMenus?.create({
    id,
    title,
    contexts: ['page', 'selection', 'action'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}

/** Calls back with the tab in which the line was chosen. */
export function onMenu(id: string, chosen: (tabId: number) => void): void {
  const { contextMenus } = browser as Partial<typeof browser>;
  contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === id && tab?.id !== undefined) chosen(tab.id);
  });
}
