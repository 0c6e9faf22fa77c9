import { expect, test } from 'vitest';
import { learnLogistic, type Row } from '../../../src/training/kinds/learn-logistic.ts';

/** The first number tells one half from the other nearly always, the second tells nothing, the third never changes. */
const rows = Array.from({ length: 200 }, (_, at): Row => {
  const target = at % 2 === 0 ? 1 : 0;
  return { numbers: [(at % 20 === 0 ? 1 - target : target) * 10, at % 7, 3], target, weight: 1 };
});
const oddsOf = (numbers: number[], ridge = 1): number => {
  const { bias, weights } = learnLogistic(rows, ridge);
  return weights.reduce((sum, weight, at) => sum + weight * numbers[at]!, bias);
};

test('what tells gets the weight, in the measure of the numbers as they came', () => {
  const { weights } = learnLogistic(rows, 1);
  expect(weights[0]! * 10).toBeGreaterThan(10 * Math.abs(weights[1]! * 7));
  expect(weights[2]).toBe(0);
  expect(oddsOf([10, 3, 3])).toBeGreaterThan(1.5);
  expect(oddsOf([0, 3, 3])).toBeLessThan(-1.5);
});

test('odds are as the rows have them', () => {
  // Of 110 rows with nothing, 10 are of the first kind; no number but the first matters.
  expect(oddsOf([0, 3, 3], 0.001)).toBeCloseTo(Math.log(10 / 100), 1);
});

test('the same rows give the same weights, a stronger ridge smaller ones', () => {
  expect(learnLogistic(rows, 5)).toEqual(learnLogistic(rows, 5));
  expect(learnLogistic(rows, 50).weights[0]).toBeLessThan(learnLogistic(rows, 5).weights[0]!);
});

test('weights of rows count', () => {
  const twice = rows.flatMap((row) => (row.target === 1 ? [row, row] : [row]));
  const heavy = rows.map((row) => ({ ...row, weight: row.target === 1 ? 2 : 1 }));
  const [one, other] = [learnLogistic(twice, 0), learnLogistic(heavy, 0)];
  expect(one.bias).toBeCloseTo(other.bias, 2);
});
