import { expect, test } from 'vitest';
import { Comebacks } from '../../src/content/comebacks.ts';

test('gives up on a block that comes back more than five times, and only on that one', () => {
  const comebacks = new Comebacks();
  for (let times = 0; times < 5; times += 1) comebacks.count(['appeal']);
  comebacks.count(['other']);
  expect(comebacks.gaveUp).toBe(false);
  comebacks.count(['appeal']);
  expect([comebacks.gaveUp, comebacks.has('appeal'), comebacks.has('other')]).toEqual([true, true, false]);
  comebacks.forget();
  expect(comebacks.gaveUp).toBe(false);
});
