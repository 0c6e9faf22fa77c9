import { expect, test } from 'vitest';
import { isPlain } from '../../../src/core/text/is-plain.ts';
import { lettered, toPlain } from '../../../src/core/text/lettered.ts';

const sets = 'L M N Nd Script=Cyrillic Script=Han Script=Hangul Script=Hiragana Script=Katakana'.split(' ');

test.each(sets)('among plain signs the short set for %s holds what the whole one holds', (set) => {
  const plain = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isPlain);
  const [short, whole] = [toPlain(`[\\p{${set}}]`), `[\\p{${set}}]`].map((source) => new RegExp(source, 'u'));
  expect(short!.source).not.toBe(whole!.source);
  expect(plain.filter((sign) => short!.test(sign) !== whole!.test(sign))).toEqual([]);
});

test('each text gets the pattern that knows its letters, and the same one again', () => {
  const word = lettered(String.raw`[\p{L}\p{M}]+`, 'u');
  for (const text of ['Dvořák', 'Київ', 'नई', 'आशा “x”']) expect(word(text).exec(text)?.[0]).toBe(text.split(' ')[0]);
  expect(word('Dvořák')).toBe(word('Київ'));
  expect(word('नई')).not.toBe(word('Київ'));
});
