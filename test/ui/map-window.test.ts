import { expect, test } from 'vitest';
import { boxOf, windowAround } from '../../src/ui/map-window.ts';

const world = [800, 350] as const;

test('the box of an outline is the box of its largest part', () => {
  expect(boxOf('M700 10l2 0 0 2zM100 50l30 0-10 20-20-5z')).toEqual([100, 50, 30, 20]);
  expect(boxOf('')).toEqual([0, 0, 0, 0]);
});

test.each([
  ['one small country is not shown closer than its continent', [[400, 100, 4, 4]], [258, 39, 288, 126]],
  ['at the edge the window stays on the map', [[0, 0, 4, 4]], [0, 0, 288, 126]],
  [
    'what lies far apart is shown on the whole map',
    [
      [10, 10, 5, 5],
      [780, 300, 10, 10],
    ],
    [0, 0, 800, 350],
  ],
] as const)('%s', (_, boxes, expected) => {
  expect(windowAround([...boxes], world)).toEqual(expected);
});

test('everything named lies in the window', () => {
  const boxes = [
    [300, 50, 100, 40],
    [550, 120, 60, 30],
  ] as const;
  const [x, y, width, height] = windowAround([...boxes], world);
  expect(x).toBeLessThan(300);
  expect(x + width).toBeGreaterThan(610);
  expect(y).toBeLessThan(50);
  expect(y + height).toBeGreaterThan(150);
});
