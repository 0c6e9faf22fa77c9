import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSettings } from '../../src/browser/check-settings.ts';
import { fromStores, toStores } from '../../src/browser/settings-stores.ts';
import { defaultSettings, type Settings } from '../../src/browser/settings.ts';

/** As version 0.1.0 of the extension wrote them, all into the shared store. */
const { settings: first } = JSON.parse(readFileSync('test/browser-seam/settings-0.1.0.json', 'utf8')) as {
  settings: Record<string, unknown> & Pick<Settings, 'look' | 'sites'>;
};
const old = { shared: first, own: {} };
const found: Settings = { ...defaultSettings, ...first };

describe('settings of version 1', () => {
  test('are found whole', () => {
    expect(fromStores(old)).toEqual(found);
  });

  test('become version 2 with the first change, and nothing of them is lost', () => {
    const stores = toStores({ ...found, images: true }, old);
    const { look, ...shared } = first;
    expect(stores.shared).toEqual({ ...shared, images: true, namesIn: 'interface', version: 2 });
    expect(stores.own).toEqual({ look, speech: defaultSettings.speech });
    expect(fromStores(stores)).toEqual({ ...found, images: true });
  });

  test('written by an older device over newer ones do not change the look of this one', () => {
    const own = { look: { ...first.look, theme: 'dark' } };
    expect(fromStores({ shared: first, own }).look.theme).toBe('dark');
  });
});

describe('settings of a version to come', () => {
  const newer = {
    shared: { version: 7, images: false, categories: { 'donation-appeal': 'whisper' }, sounds: 'off' },
    own: { look: { theme: 'night', size: 20 }, gestures: true },
  };

  test('are read as far as they are understood', () => {
    expect(fromStores(newer)).toEqual({
      ...defaultSettings,
      images: false,
      look: { ...defaultSettings.look, size: 20 },
    });
  });

  test('keep their version, and the fields that are not known', () => {
    const stores = toStores({ ...fromStores(newer), automatic: false }, newer);
    expect(stores.shared).toMatchObject({ version: 7, automatic: false, images: false, sounds: 'off' });
    expect(stores.own).toHaveProperty('gestures', true);
  });
});

test.each([[{ version: -1 }], [{ version: '2' }], [{ version: 1e300 }], [{ sites: 'all', look: 7 }]])(
  'damaged settings are replaced: %j',
  (shared) => {
    expect(fromStores({ shared, own: {} })).toEqual(defaultSettings);
    expect(fromStores(toStores(found, { shared, own: {} }))).toEqual(found);
  },
);

test('what is saved is read back the same, whatever lay there', () => {
  const fields = fc.dictionary(
    fc.oneof(fc.constantFrom('version', 'look', 'sites', 'images'), fc.string()),
    fc.anything(),
  );
  fc.assert(
    fc.property(fields, fields, fc.anything(), (shared, own, raw) => {
      const settings = checkSettings(raw);
      expect(fromStores(toStores(settings, { shared, own }))).toEqual(settings);
    }),
  );
});
