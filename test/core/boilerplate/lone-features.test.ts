import { expect, test } from 'vitest';
import type { FirstPass } from '../../../src/core/boilerplate/first-pass.ts';
import { emitLone } from '../../../src/core/boilerplate/lone-features.ts';

const lone = (logit: number, words = 20, closed = true): FirstPass => ({
  logit,
  words,
  closed,
  kind: '',
  box: -1,
  stand: [],
});

function featuresOf(blocks: FirstPass[], index: number): Map<string, number> {
  const found = new Map<string, number>();
  emitLone(blocks, index, (_group, name, value) => found.set(String(name), value));
  return found;
}

test('the more a lone text speaks as the article, the less its neighbours are heard', () => {
  const near = (own: number) => featuresOf([lone(4), lone(own), lone(4)], 1).get('lone before')!;
  expect(near(1)).toBeGreaterThan(0.5);
  expect(near(-1)).toBeLessThan(near(1));
  expect(near(-4)).toBeLessThan(0.05);
});

test('a label is what its neighbours are, a short sentence is not', () => {
  expect(featuresOf([lone(4), lone(0, 2, false)], 1).has('lone label before')).toBe(true);
  expect(featuresOf([lone(4), lone(0, 2, true)], 1).has('lone label before')).toBe(false);
  expect(featuresOf([lone(4), lone(0, 30, false)], 1).has('lone label before')).toBe(false);
});
