import { expect, test } from 'vitest';
import { keepShared } from '../../../src/training/judge/keep-shared.ts';

const example = (publisher: string, ...ids: number[]) => ({
  publisher,
  features: { ids, values: ids.map(() => 1) },
  target: 1 as const,
  weight: 1,
});

test('a feature that one publisher repeats is left out, one that several show stays', () => {
  const kept = keepShared([example('a', 1, 7), example('b', 1), example('a', 7, 1)], 2);
  expect(kept.map(({ features }) => features.ids)).toEqual([[1], [1], [1]]);
  expect(kept[0]!.features.values).toEqual([1]);
});
