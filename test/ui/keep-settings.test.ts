// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { keepSettings } from '../../src/ui/keep-settings.ts';

let isFull = false;
vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));
vi.mock('../../src/browser/stored-settings.ts', () => ({
  changeSettings: () => (isFull ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : Promise.resolve()),
}));

const lines = () => [...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);

test('says once that a change was not kept, until one is', async () => {
  isFull = true;
  expect(await keepSettings(() => ({ images: false }))).toBe(false);
  expect(await keepSettings(() => ({ images: true }))).toBe(false);
  expect(lines()).toEqual([expect.stringContaining('could not be saved')]);
  isFull = false;
  expect(await keepSettings(() => ({ images: false }))).toBe(true);
  expect(lines()).toEqual([]);
});
