import { expect, test } from 'vitest';
import { makeRandom, shuffle } from '../../../src/training/people/random.ts';

test('a stream that was left goes on where it was', () => {
  const random = makeRandom(3);
  random();
  const again = makeRandom(0);
  again.state = random.state;
  expect([again(), again()]).toEqual([random(), random()]);
});

test('the same seed shuffles alike', () => {
  const list = (): number[] => Array.from({ length: 50 }, (_, i) => i);
  expect(shuffle(list(), makeRandom(1))).toEqual(shuffle(list(), makeRandom(1)));
  expect(shuffle(list(), makeRandom(1))).not.toEqual(list());
});
