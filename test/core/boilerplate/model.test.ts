import { expect, test } from 'vitest';
import { placeOf } from '../../../src/core/boilerplate/hash.ts';
import { scoreAll, scoreOn, toGap, toSign, unpack, unpackTable } from '../../../src/core/boilerplate/model.ts';

test('weights come out where and as they went in, over gaps of any length', () => {
  const places = [3, 93, 94, 400, 262_143];
  const levels = [-45, -1, 1, 12, 45];
  const gaps = places.map((place, at) => toGap(place - (places[at - 1] ?? 0))).join('');
  const packed = { bias: 0.5, step: 0.1, gaps, levels: levels.map((level) => toSign(level + 45)).join('') };
  const { bias, weights } = unpack(packed);
  expect(bias).toBe(0.5);
  expect(places.map((place) => Math.round(weights[place]! * 10))).toEqual(levels);
  expect(weights.filter((weight) => weight !== 0)).toHaveLength(places.length);
});

test('models in one table each give their own sum', () => {
  const one = { bias: 1, step: 0.5, gaps: toGap(3) + toGap(4), levels: toSign(47) + toSign(44) };
  const other = { bias: -2, step: 0.5, gaps: toGap(7), levels: toSign(49) };
  const features = { ids: [3, 7, 11], values: [2, 1, 5] };
  // 1 + 2 × 1 − 1 × 0.5, and −2 + 1 × 2
  expect(scoreAll(unpackTable([one, other]), features)).toEqual([2.5, 0]);
});

test('features are counted as they come, on top of what others gave', () => {
  const weights = new Float32Array(1 << 18);
  weights[placeOf('known')] = 2;
  weights[7] = -1;
  const model = { bias: 0.5, weights };
  const told = scoreOn(model, (sink) => {
    sink('words', 'known', 3);
    sink('words', 'unknown', 9);
  });
  // 0.5 + 2 × 3, and 6.5 − 1 × 4
  expect(told).toBe(6.5);
  expect(
    scoreOn(
      model,
      (sink) => {
        sink('words', 7, 4);
      },
      told,
    ),
  ).toBe(2.5);
});

test('every sign can stand in a string without an escape', () => {
  const signs = Array.from({ length: 91 }, (_, value) => toSign(value)).join('');
  expect(JSON.stringify(signs)).toBe(`"${signs}"`);
  expect(new Set(signs).size).toBe(91);
});
