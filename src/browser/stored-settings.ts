/**
 * Loads and saves the settings. What the reader chose goes along to other devices (`storage.sync`); how text looks and
 * sounds belongs to the screen and the voices of this one (`storage.local`), and so does a list of sites too long to
 * be taken along.
 */
import { browser } from './browser.ts';
import { checkSettings } from './check-settings.ts';
import type { Settings } from './settings.ts';

/** One object under one key in each store, so that what is read together was written together. */
const key = 'settings';

/** `storage.sync` takes 8 192 bytes a key; sites beyond this length stay on the device. */
const longestSites = 6_000;

export async function loadSettings(): Promise<Settings> {
  const [shared, own] = await Promise.all([read('sync'), read('local')]);
  return checkSettings({ ...shared, ...own });
}

export async function saveSettings(settings: Settings): Promise<void> {
  const { look, speech, sites, ...shared } = settings;
  const isShort = JSON.stringify(sites).length <= longestSites;
  await Promise.all([
    browser.storage.local.set({ [key]: isShort ? { look, speech } : { look, speech, sites } }),
    browser.storage.sync.set({ [key]: isShort ? { ...shared, sites } : shared }),
  ]);
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
    if ((area === 'sync' || area === 'local') && changes[key]) void loadSettings().then(changed);
  });
}

/** Storage may be switched off or its file broken; the extension has to work all the same. */
async function read(area: 'sync' | 'local'): Promise<object> {
  try {
    const stored: unknown = (await browser.storage[area].get(key))[key];
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}
