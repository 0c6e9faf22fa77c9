import { expect, test } from 'vitest';
import { checkSnapshot } from '../../src/browser/check-snapshot.ts';

const file = { address: 'https://www.example.com/a.png', width: 640, height: 0 };
const snapshot = {
  url: 'https://www.example.com/a',
  html: '<html></html>',
  count: 1,
  hidden: [0],
  files: [[0, file]],
};

test('lets a snapshot through as it is', () => {
  expect(checkSnapshot(snapshot)).toBe(snapshot);
});

test.each([
  ['nothing', undefined],
  ['a list', [snapshot]],
  ['markup that is no text', { ...snapshot, html: { length: 1 } }],
  ['too much markup', { ...snapshot, html: ' '.repeat(5_000_001) }],
  ['too many elements', { ...snapshot, count: 40_001 }],
  ['a count that is none', { ...snapshot, count: 1.5 }],
  ['places that are none', { ...snapshot, hidden: [-1] }],
  ['too many places', { ...snapshot, hidden: new Array(40_001).fill(0) }],
  ['a file without a name', { ...snapshot, files: [[0]] }],
  ['a file with more', { ...snapshot, files: [[0, file, file]] }],
  ['a file that is only named', { ...snapshot, files: [[0, 'a']] }],
  ['a width that is none', { ...snapshot, files: [[0, { ...file, width: '100%' }]] }],
  ['an address without end', { ...snapshot, url: 'a'.repeat(8_193) }],
])('refuses %s', (_, value) => {
  expect(checkSnapshot(value)).toBeNull();
});
