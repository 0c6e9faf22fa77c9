import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { exponentOf, toGrowthChart } from '../../src/bench/to-growth-chart.ts';

const points = (power: number) => [1, 10, 100, 1_000].map((x) => ({ x, y: 3 * x ** power }));

test.each([1, 1.5, 2])('finds that a curve grows with power %s', (power) => {
  expect(exponentOf(points(power))).toBeCloseTo(power, 6);
});

test('draws every curve, and those of Readability beside them', () => {
  const page = { name: 'lists', color: '#000', points: points(1), beside: points(1.2) };
  const chart = toGrowthChart([page], [{ name: 'strangers', color: '#000', points: points(1) }]);
  const { documentElement: svg } = new JSDOM(chart, { contentType: 'image/svg+xml' }).window.document;
  // The two panels have a dashed line each.
  expect(svg.querySelectorAll('polyline')).toHaveLength(5);
  expect(svg.textContent).toContain('lists');
  expect(svg.textContent).not.toContain('NaN');
});
