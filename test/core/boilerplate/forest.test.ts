import { expect, test } from 'vitest';
import { type PackedForest, scoreForest, unpackForest } from '../../../src/core/boilerplate/forest.ts';
import { toSign } from '../../../src/core/boilerplate/model.ts';

/** One tree: is the second number at least 2, and, only if so, is the first at least 0.5? */
const packed: PackedForest = {
  base: -1,
  depth: 2,
  step: 0.1,
  cuts: [[0.5], [1, 2]],
  nodes: [toSign(2) + toSign(1), toSign(0).repeat(2), toSign(1) + toSign(0)].join(''),
  leaves: [-45, 9, 0, 45].map((level) => toSign(level + 45)).join(''),
};

test('each tree leads a row of numbers to one leaf', () => {
  const forest = unpackForest(packed);
  expect(scoreForest(forest, [9, 1.9])).toBeCloseTo(-1 - 4.5);
  expect(scoreForest(forest, [0.4, 2])).toBeCloseTo(-1);
  expect(scoreForest(forest, [0.5, 2])).toBeCloseTo(-1 + 4.5);
});

test('trees add up', () => {
  const twice = { ...packed, nodes: packed.nodes.repeat(2), leaves: packed.leaves.repeat(2) };
  expect(scoreForest(unpackForest(twice), [1, 2])).toBeCloseTo(-1 + 9);
});
