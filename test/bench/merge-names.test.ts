import { expect, test } from 'vitest';
import { mergeNames } from '../../src/bench/merge-names.ts';

test('a name joins the fuller one that ends like it', () => {
  expect(mergeNames(['Berg', 'Ola Berg', "Berg's", 'Tora Lie'])).toEqual([
    { name: 'Ola Berg', mentions: ['Ola Berg', 'Berg'], count: 3 },
    { name: 'Tora Lie', mentions: ['Tora Lie'], count: 1 },
  ]);
});
