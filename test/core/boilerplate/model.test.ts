import { expect, test } from 'vitest';
import { toGap, toSign, unpack, unpackSparse } from '../../../src/core/boilerplate/model.ts';

test('weights come out where and as they went in, over gaps of any length', () => {
  const places = [3, 93, 94, 400, 262_143];
  const levels = [-45, -1, 1, 12, 45];
  const gaps = places.map((place, at) => toGap(place - (places[at - 1] ?? 0))).join('');
  const packed = { bias: 0.5, step: 0.1, gaps, levels: levels.map((level) => toSign(level + 45)).join('') };
  const { bias, weights } = unpack(packed);
  expect(bias).toBe(0.5);
  expect(places.map((place) => Math.round(weights[place]! * 10))).toEqual(levels);
  expect(weights.filter((weight) => weight !== 0)).toHaveLength(places.length);
  expect([...unpackSparse(packed).weights.keys()]).toEqual(places);
});

test('every sign can stand in a string without an escape', () => {
  const signs = Array.from({ length: 91 }, (_, value) => toSign(value)).join('');
  expect(JSON.stringify(signs)).toBe(`"${signs}"`);
  expect(new Set(signs).size).toBe(91);
});
