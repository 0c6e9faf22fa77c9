import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Calls back with the tab in which a keyboard command was given. Firefox for Android knows no commands. */
export function onCommand(name: string, given: (tabId: number) => void): void {
  const { commands } = browser as Partial<typeof browser>;
  commands?.onCommand.addListener((command: string, tab?: Tabs.Tab) => {
    if (command === name && tab?.id !== undefined) given(tab.id);
  });
}
