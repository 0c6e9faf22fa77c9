import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Calls back with the tab in which a keyboard command was given. Firefox for Android knows no commands. */
export function onCommand(name: string, given: (tabId: number) => void): void {
  const { commands } = browser as Partial<typeof browser>;
  commands?.onCommand.addListener((command: string, tab?: Tabs.Tab) => {
    if (command === name && tab?.id !== undefined) given(tab.id);
  });
}

/** A shortcut as it is set now; no keys when the reader or the browser took them away. */
export interface Shortcut {
  name: string;
  keys: string;
}

export async function listShortcuts(): Promise<Shortcut[]> {
  const { commands } = browser as Partial<typeof browser>;
  const known = (await commands?.getAll()) ?? [];
  return known.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Opens the browser's own page where shortcuts of extensions are changed. Firefox has a call for it, Chrome an address. */
export async function openShortcutPage(): Promise<void> {
  const commands = browser.commands as Partial<typeof browser.commands>;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
