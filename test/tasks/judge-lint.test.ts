import { expect, test } from 'vitest';
import { judgeLint } from '../../src/tasks/judge-lint.mjs';

const report = (errors: string[], warnings: string[]): string => {
  const toEntry = (code: string) => ({ code, message: 'Says why.', file: 'manifest.json' });
  return `chatter\n${JSON.stringify({ errors: errors.map(toEntry), warnings: warnings.map(toEntry) })}\n`;
};

test('errors and warnings count alike', () => {
  expect(judgeLint(report(['BAD_THING'], ['DOUBTFUL_THING']), 'firefox')).toEqual([
    'firefox · BAD_THING · Says why. · manifest.json',
    'firefox · DOUBTFUL_THING · Says why. · manifest.json',
  ]);
  expect(judgeLint(report([], []), 'firefox')).toEqual([]);
});

test("what only Firefox's manifest can have is not missed in Chrome's, and is in Firefox's", () => {
  const output = report(['ADDON_ID_REQUIRED', 'BAD_THING'], ['MISSING_DATA_COLLECTION_PERMISSIONS']);
  expect(judgeLint(output, 'chrome')).toEqual(['chrome · BAD_THING · Says why. · manifest.json']);
  expect(judgeLint(output, 'firefox')).toHaveLength(3);
});

test("of permissions only Chrome's own is not missed in Firefox", () => {
  const refused = (name: string) =>
    JSON.stringify({
      errors: [],
      warnings: [{ code: 'MANIFEST_PERMISSIONS', message: `Invalid permissions "${name}"` }],
    });
  expect(judgeLint(refused('offscreen'), 'chrome')).toEqual([]);
  expect(judgeLint(refused('offscreen'), 'firefox')).toHaveLength(1);
  expect(judgeLint(refused('everything'), 'chrome')).toHaveLength(1);
});

test('no report is held against us', () => {
  expect(judgeLint('web-ext: not found', 'firefox')).toEqual(['web-ext gave no report: web-ext: not found']);
});
