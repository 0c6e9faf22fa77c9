import { describe, expect, test } from 'vitest';
import { findDrops, toBaselines } from '../../src/bench/compare-baselines.ts';
import type { Figure } from '../../src/bench/figure.ts';

function figure(measure: string, fairCopy: number): Figure {
  return { section: 'news', measure, values: { readability: 0.5, fairCopy }, unit: 'share', seen: 'development' };
}

describe('findDrops', () => {
  const before = { 'news: word F1': 0.9, 'news: gram F1': 0.8 };

  test.each([
    ['equal', 0.9],
    ['higher', 0.95],
    ['lower by rounding', 0.8995],
  ])('%s is no drop', (_what, value) => {
    expect(findDrops([figure('word F1', value), figure('gram F1', 0.8)], before)).toEqual([]);
  });

  test('one line for each figure that dropped', () => {
    const drops = findDrops([figure('word F1', 0.898), figure('gram F1', 0.7)], before);
    expect(drops).toEqual([
      'news: word F1 dropped from 0.9000 to 0.8980',
      'news: gram F1 dropped from 0.8000 to 0.7000',
    ]);
  });

  test('a figure that is not a number, or is not measured any more, dropped', () => {
    expect(findDrops([figure('word F1', NaN)], before)).toEqual([
      'news: word F1 dropped from 0.9000 to NaN',
      'news: gram F1 is no longer measured (it was 0.8000)',
    ]);
  });

  test('a figure without a baseline is welcome', () => {
    expect(findDrops([figure('new F1', 0.1), figure('word F1', 1), figure('gram F1', 1)], before)).toEqual([]);
  });
});

test('baselines are of Fair Copy and hold against themselves', () => {
  const figures = [figure('word F1', 0.9123456), figure('gram F1', 0)];
  expect(toBaselines(figures)).toEqual({ 'news: word F1': 0.91235, 'news: gram F1': 0 });
  expect(findDrops(figures, toBaselines(figures))).toEqual([]);
});
