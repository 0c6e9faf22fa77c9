import { browser } from './browser.ts';

/** Is this page of ours shown by the toolbar button, or has it been opened like any other page? */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}
