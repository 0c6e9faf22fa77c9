import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/browser/settings.ts';
import { shouldClean } from '../../src/content/should-clean.ts';

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { 'www.example.com': 'never' }, false],
  [false, { 'www.example.com': 'always' }, true],
  [true, { 'example.com': 'never' }, true],
] as const)('automatic %s, sites %j: %s', (automatic, sites, expected) => {
  expect(shouldClean({ ...defaultSettings, automatic, sites }, 'www.example.com')).toBe(expected);
});

test('a host named like a member of all objects is a host like any other', () => {
  expect(shouldClean({ ...defaultSettings, automatic: false, sites: {} }, 'constructor')).toBe(false);
});
