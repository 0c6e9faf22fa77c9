import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/browser/settings.ts';

type Area = 'sync' | 'local';
type Changed = (changes: Record<string, unknown>, area: string) => void;

const stores: Record<Area, Record<string, unknown>> = { sync: {}, local: {} };
const listeners: Changed[] = [];
/** Stores without room for anything new. */
const full = new Set<Area>();
const area = (name: Area) => ({
  get: (key: string) => Promise.resolve({ [key]: stores[name][key] }),
  set: (values: Record<string, unknown>) => {
    if (full.has(name)) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    Object.assign(stores[name], JSON.parse(JSON.stringify(values)));
    for (const listener of listeners) listener(values, name);
    return Promise.resolve();
  },
});
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    storage: {
      sync: area('sync'),
      local: area('local'),
      onChanged: { addListener: (listener: Changed) => listeners.push(listener) },
    },
  },
}));

const { changeSettings, loadSettings, watchSettings } = await import('../../src/browser/stored-settings.ts');

beforeEach(() => {
  stores.sync = {};
  stores.local = {};
  listeners.length = 0;
  full.clear();
});

const siteList = (count: number): Settings['sites'] =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`www.paper-${at}.example`, 'always']));

test('the look and the voice stay on the device, the rest goes along', async () => {
  await changeSettings(({ look }) => ({
    look: { ...look, size: 22 },
    speech: { rate: 1.5, voice: 'a' },
    images: false,
  }));
  expect(Object.keys(stores.local['settings'] as object).sort()).toEqual(['look', 'speech']);
  expect(JSON.stringify(stores.sync)).not.toMatch(/look|speech/);
  expect(await loadSettings()).toMatchObject({ look: { size: 22 }, speech: { rate: 1.5 }, images: false });
});

test('a look that an older version took along is still known', async () => {
  stores.sync['settings'] = { ...defaultSettings, look: { ...defaultSettings.look, theme: 'sepia' } };
  expect((await loadSettings()).look.theme).toBe('sepia');
});

test.each([
  [20, 'sync'],
  [1000, 'local'],
] as const)('a list of %i sites is kept in storage.%s, and found again', async (count, name) => {
  await changeSettings(() => ({ sites: siteList(count) }));
  expect(stores[name]['settings']).toHaveProperty('sites');
  expect(stores[name === 'sync' ? 'local' : 'sync']['settings']).not.toHaveProperty('sites');
  expect(JSON.stringify(stores.sync).length).toBeLessThan(8_192);
  expect((await loadSettings()).sites).toEqual(siteList(count));
  await changeSettings(() => ({ sites: siteList(1) }));
  expect((await loadSettings()).sites).toEqual(siteList(1));
});

test('broken stores give the defaults', async () => {
  stores.sync['settings'] = 'x';
  stores.local['settings'] = [7];
  expect(await loadSettings()).toEqual(defaultSettings);
});

test('tells of a change with the settings whole', async () => {
  const told: Settings[] = [];
  watchSettings((settings) => told.push(settings));
  await changeSettings(() => ({ images: false }));
  await vi.waitFor(() => {
    expect(told.at(-1)?.images).toBe(false);
  });
  expect(told.at(-1)?.look).toEqual(defaultSettings.look);
});

test.each(['sync', 'local'] as const)('a change that storage.%s has no room for changes nothing', async (name) => {
  for (const [before, after] of [
    [1000, 1],
    [1, 1000],
  ] as const) {
    full.clear();
    await changeSettings(() => ({ sites: siteList(before), images: true }));
    const settings = await loadSettings();
    full.add(name);
    const change = ({ look }: Settings) => ({ sites: siteList(after), images: false, look: { ...look, size: 22 } });
    await expect(changeSettings(change)).rejects.toThrow('quota');
    expect(await loadSettings()).toEqual(settings);
  }
});
