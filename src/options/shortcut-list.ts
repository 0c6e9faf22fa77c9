import { listShortcuts, openShortcutPage, type Shortcut } from '../browser/commands.ts';
import { button, element } from '../ui/element.ts';
import { say } from '../ui/say.ts';

/** The shortcuts as they are set now, the keys of the article's own page, and the way to the browser's page for them. */
export async function shortcutList(): Promise<HTMLElement> {
  const shortcuts = await listShortcuts();
  const rows = [...shortcuts.map(shortcutRow), ...pageKeys().map(([keys, words]) => keyRow(keys, words))];
  // A phone has no keys.
  if (shortcuts.length === 0) return element('div');
  const change = button({ class: 'plain-button' }, () => void openShortcutPage(), say('changeShortcuts'));
  return element('div', {}, element('dl', { class: 'key-rows' }, ...rows), change);
}

function shortcutRow({ name, keys }: Shortcut): HTMLElement {
  return keyRow(keys === '' ? [] : [keys], name === 'open-reader' ? say('openReader') : say('actionTitle'));
}

const pageKeys = (): [string[], string][] => [
  [['n', 'p'], say('keysWalk')],
  [['Esc'], say('letGo')],
  [['+', '−'], say('textSize')],
  [['l'], say('keysListen')],
];

function keyRow(keys: string[], words: string): HTMLElement {
  const shown = keys.length > 0 ? keys.map((key) => element('kbd', {}, key)) : [say('noKeys')];
  return element('div', { class: 'key-row' }, element('dt', {}, words), element('dd', {}, ...shown));
}
