// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/browser/settings.ts';
import { settingsFile } from '../../src/options/settings-file-controls.ts';
import { toSettingsFile } from '../../src/options/settings-file.ts';

let saved: Settings[] = [];
let shown = 0;

vi.mock('../../src/browser/i18n.ts', async () => (await import('../ui/locale-messages.ts')).i18nIn('en'));
vi.mock('../../src/browser/stored-settings.ts', () => ({
  saveSettings: (settings: Settings) => {
    saved.push(settings);
    return Promise.resolve();
  },
}));

beforeEach(() => {
  saved = [];
  shown = 0;
});

async function bringIn(text: string): Promise<string> {
  const controls = settingsFile(() => (shown += 1));
  const input = controls.querySelector('input');
  Object.defineProperty(input, 'files', { value: [{ text: () => Promise.resolve(text) }] });
  input?.dispatchEvent(new Event('change'));
  const status = controls.querySelector('[role=status]');
  await vi.waitFor(() => {
    expect(status?.textContent).not.toBe('');
  });
  return status?.textContent ?? '';
}

test('a good file is saved, shown and said', async () => {
  const settings = { ...defaultSettings, images: false };
  expect(await bringIn(toSettingsFile(settings))).toBe('The settings were imported.');
  expect(saved).toEqual([settings]);
  expect(shown).toBe(1);
});

test('a bad file changes nothing and says why', async () => {
  expect(await bringIn('{"format":"fair-copy-settings","version":1,"settings":{"images":"no"}}')).toBe(
    'Nothing was changed: the file has a value that is not understood, “images”.',
  );
  expect(saved).toEqual([]);
  expect(shown).toBe(0);
});
