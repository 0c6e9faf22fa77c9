import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/browser/settings.ts';
import { readSettingsFile, toSettingsFile } from '../../src/options/settings-file.ts';

const settings: Settings = {
  ...defaultSettings,
  automatic: false,
  sites: { 'www.example.com': 'always', 'news.example': 'never' },
  categories: { 'related-links': 'hide' },
  look: { ...defaultSettings.look, theme: 'sepia', size: 21 },
};

test('what was exported comes back the same', () => {
  expect(readSettingsFile(toSettingsFile(settings))).toEqual({ ok: true, settings });
});

test('a file with some settings only leaves the rest at their defaults', () => {
  const file = { format: 'fair-copy-settings', version: 1, settings: { images: false } };
  expect(readSettingsFile(JSON.stringify(file))).toEqual({ ok: true, settings: { ...defaultSettings, images: false } });
});

describe('a bad file is refused whole, and says why', () => {
  const wrap = (given: unknown): string =>
    JSON.stringify({ format: 'fair-copy-settings', version: 1, settings: given });

  test.each([
    ['{"format"', 'importNotJson', ''],
    ['null', 'importNotOurs', ''],
    ['[]', 'importNotOurs', ''],
    ['{"settings":{}}', 'importNotOurs', ''],
    ['{"format":"fair-copy-settings","version":2,"settings":{}}', 'importNewer', ''],
    ['{"format":"fair-copy-settings","version":1}', 'importNotOurs', ''],
    [wrap({ automatic: 'yes' }), 'importBadValue', 'automatic'],
    [wrap({ sites: { 'a.example': 'sometimes' } }), 'importBadValue', 'sites.a.example'],
    [wrap({ sites: ['a.example'] }), 'importBadValue', 'sites'],
    [wrap({ look: { size: 900 } }), 'importBadValue', 'look.size'],
    [wrap({ colour: 'red' }), 'importBadValue', 'colour'],
    [wrap({ toString: 1 }), 'importBadValue', 'toString'],
  ])('%s', (text, why, setting) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, why, setting });
  });
});
