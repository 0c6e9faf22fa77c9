import { expect, test } from 'vitest';
import { emitRun, type FirstPass } from '../../../src/core/boilerplate/run-features.ts';

const lone = (logit: number, words = 20, closed = true): FirstPass => ({ logit, words, closed, kind: '', box: -1 });

function featuresOf(blocks: FirstPass[], index: number): Map<string, number> {
  const found = new Map<string, number>();
  emitRun(blocks, index, (_group, name, value) => found.set(name, value));
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

test('a block of a page is read with its box and the whole page', () => {
  const page = (logit: number, box: number): FirstPass => ({ ...lone(logit), kind: 'paragraph', box });
  const names = [...featuresOf([page(-4, 0), page(3, 1), page(0, 1)], 2).keys()];
  expect(names).toContain('self box 3 5');
  expect(names.some((name) => name.startsWith('page'))).toBe(true);
  expect(names.some((name) => name.startsWith('lone'))).toBe(false);
});
