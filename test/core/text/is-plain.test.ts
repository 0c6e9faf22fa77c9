import { expect, test } from 'vitest';
import { isPlain, PLAIN_LETTERS } from '../../../src/core/text/is-plain.ts';

test('of every plain sign is known whether it is a letter or a digit, and none is a mark', () => {
  const plain = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isPlain);
  const letter = new RegExp(`[${PLAIN_LETTERS}]`);
  expect(plain.length).toBeGreaterThan(1000);
  expect(plain.filter((sign) => letter.test(sign) !== /[\p{L}\p{N}]/u.test(sign) || /\p{M}/u.test(sign))).toEqual([]);
});
