import { expect, test } from 'vitest';
import { inSlices } from '../../src/content/pause.ts';

function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('gives way to others when a slice is used up, and does not count that', async () => {
  let others = 0;
  const timer = setInterval(() => {
    others += 1;
    busy(5);
  }, 0);
  const { result, took } = await inSlices(
    (function* () {
      for (let step = 0; step < 6; step += 1) {
        busy(14);
        yield;
      }
      return 'done';
    })(),
  );
  clearInterval(timer);
  expect(result).toBe('done');
  expect(others).toBeGreaterThanOrEqual(4);
  expect(took).toBeGreaterThanOrEqual(80);
});

test('short work is done in one go', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const { result } = await inSlices(
    (function* () {
      return 1;
    })(),
  );
  clearInterval(timer);
  expect([result, turns]).toEqual([1, 0]);
});
