/** Loads and saves the settings; how they lie in the stores is in `settings-stores.ts`. */
import { browser } from './browser.ts';
import { fromStores, type Stores, toStores } from './settings-stores.ts';
import type { Settings } from './settings.ts';

/** One object under one key in each store, so that what is read together was written together. */
const key = 'settings';

export async function loadSettings(): Promise<Settings> {
  return fromStores(await readStores());
}

/** Replaces the settings; throws when a store has no room for them. */
export async function saveSettings(settings: Settings): Promise<void> {
  await write(await readStores(), settings);
}

/**
 * Reads, changes and writes; what another page of ours changed in between is kept as far as it is in the other store.
 * Throws like `saveSettings`.
 */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const stores = await readStores();
  const settings = fromStores(stores);
  const changed = { ...settings, ...change(settings) };
  await write(stores, changed);
  return changed;
}

/** Calls back with the settings whenever they were changed, here or on another device. */
export function watchSettings(changed: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if ((area === 'sync' || area === 'local') && changes[key]) void loadSettings().then(changed);
  });
}

async function readStores(): Promise<Stores> {
  const [shared, own] = await Promise.all([read('sync'), read('local')]);
  return { shared, own };
}

/** Storage may be switched off or its file broken; the extension has to work all the same. */
async function read(area: 'sync' | 'local'): Promise<Fields> {
  try {
    const stored: unknown = (await browser.storage[area].get(key))[key];
    return typeof stored === 'object' && stored !== null ? (stored as Fields) : {};
  } catch {
    return {};
  }
}

/**
 * Writes the store that is different, for browsers bear few writes a minute to the one that goes along. Both or
 * none: a list of sites that moves from one to the other arrives before it leaves, and where the second has no room
 * the first is put back as it was.
 */
async function write(before: Stores, settings: Settings): Promise<void> {
  const after = toStores(settings, before);
  const own: Write = ['local', before.own, after.own];
  const shared: Write = ['sync', before.shared, after.shared];
  const [first, second] = 'sites' in after.own ? [own, shared] : [shared, own];
  await put(first);
  try {
    await put(second);
  } catch (error) {
    const [area, was, is] = first;
    await put([area, is, was]);
    throw error;
  }
}

type Fields = Record<string, unknown>;
type Write = [area: 'sync' | 'local', before: Fields, after: Fields];

async function put([area, before, after]: Write): Promise<void> {
  if (!isSame(before, after)) await browser.storage[area].set({ [key]: after });
}

/** Browsers give fields back in an order of their own. */
function isSame(one: Fields, other: Fields): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => sorted(one[name]) === sorted(other[name]));
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
