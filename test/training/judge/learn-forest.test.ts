import { expect, test } from 'vitest';
import { scoreForest, unpackForest } from '../../../src/core/boilerplate/forest.ts';
import { type Growth, learnForest, type Table } from '../../../src/training/judge/learn-forest.ts';
import { seeded } from '../../../src/training/judge/learn-model.ts';

const growth: Growth = {
  trees: 30,
  depth: 3,
  rate: 0.3,
  l2: 1,
  fewest: 1,
  leastGain: 0.01,
  rowShare: 0.9,
  numberShare: 1,
  seed: 7,
  rising: 0,
};

function tableOf(count: number, tell: (row: number[]) => boolean): Table {
  const random = seeded(1);
  const rows = Array.from({ length: count }, () => [random(), random(), random()]);
  return { rows, targets: rows.map((row) => (tell(row) ? 1 : 0)), weights: rows.map(() => 1) };
}

test('trees learn what no sum of single numbers tells: one or the other, not both', () => {
  const isEither = ([one = 0, other = 0]: number[]): boolean => one > 0.5 !== other > 0.5;
  const table = tableOf(600, isEither);
  const forest = unpackForest(learnForest(table, growth));
  const right = table.rows.filter((row) => scoreForest(forest, row) > 0 === isEither([...row]));
  expect(right.length).toBeGreaterThan(570);
});

test('a number that may only raise the odds does so, whatever the examples say', () => {
  const table = tableOf(300, ([one = 0]) => one < 0.5);
  const forest = unpackForest(learnForest(table, { ...growth, rising: 1 }));
  expect(scoreForest(forest, [0.9, 0.5, 0.5])).toBeGreaterThanOrEqual(scoreForest(forest, [0.1, 0.5, 0.5]));
  const free = unpackForest(learnForest(table, growth));
  expect(scoreForest(free, [0.9, 0.5, 0.5])).toBeLessThan(scoreForest(free, [0.1, 0.5, 0.5]));
});

test('the same seed gives the same trees', () => {
  const table = tableOf(100, ([one = 0]) => one > 0.3);
  expect(learnForest(table, growth)).toEqual(learnForest(table, growth));
});
