import { expect, test } from 'vitest';
import { addressSigns } from '../../../src/core/extract/address-signs.ts';

/** The signs that an address gives, words of its longest part left aside. */
const flagsOf = (url: string): string[] =>
  Object.entries(addressSigns(url))
    .filter(([sign, value]) => sign !== 'slugWords' && value > 0)
    .map(([sign]) => sign);

test.each([
  ['https://news.example/', ['isRoot']],
  ['https://news.example/index.html', ['isRoot']],
  ['https://news.example/?s=rain', []],
  ['https://news.example/2026/03/rain-in-three-towns', ['datedPath']],
  ['https://news.example/a/20260317-rain', ['datedPath']],
  ['https://example.org/Blog/rain', ['newsPath']],
  ['https://example.org/threads/rain.1234/', ['forumPath']],
  ['https://forum.example.org/x', ['forumPath']],
  ['https://docs.example.org/x', ['manualPath']],
  // A file's name is no name of a site.
  ['https://example.org/docs.example.1', []],
  ['https://example.org/services/roofing', ['servicePath']],
  ['', []],
  ['no address', []],
])('%s', (url, flags) => {
  expect(flagsOf(url)).toEqual(flags);
});

test('a headline in the address has many words', () => {
  const wordy = addressSigns('https://news.example/world/rain-floods-three-towns-1234').slugWords;
  expect(wordy).toBeGreaterThan(addressSigns('https://news.example/world/europe').slugWords);
});
