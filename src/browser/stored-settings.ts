/** Loads and saves the settings. One object under one key, so that what is read together was written together. */
import { browser } from './browser.ts';
import { checkSettings } from './check-settings.ts';
import type { Settings } from './settings.ts';

const key = 'settings';

export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.sync.get(key);
    return checkSettings(stored[key]);
  } catch {
    // Storage may be switched off or its file broken; the extension has to work all the same.
    return checkSettings(undefined);
  }
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [key]: settings });
}

/** Reads, changes and writes; what another page of ours changed in between is kept as far as it is another field. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const settings = await loadSettings();
  const changed = { ...settings, ...change(settings) };
  await saveSettings(changed);
  return changed;
}

/** Calls back with the settings whenever they were changed, here or on another device. */
export function watchSettings(changed: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[key];
    if (area === 'sync' && change) changed(checkSettings(change.newValue));
  });
}
