import { onCommand } from '../browser/commands.ts';
import { getMessage } from '../browser/i18n.ts';
import { openPage } from '../browser/lifecycle.ts';
import { makeMenu, onMenu } from '../browser/menus.ts';

/** One name for the shortcut in the manifest and the line in the menu. */
const name = 'open-reader';

/** Opens the article of a tab in a tab of its own: by the keyboard, and by the menu of the page. */
export function watchReaderWishes(): void {
  const open = (tabId: number): void => void openPage(`reader/reader.html?tab=${tabId}`);
  onCommand(name, open);
  onMenu(name, open);
}

export function makeReaderMenu(): Promise<void> {
  return makeMenu(name, getMessage('menuReader'));
}
