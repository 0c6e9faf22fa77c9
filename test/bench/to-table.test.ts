import { expect, test } from 'vitest';
import { toTable } from '../../src/bench/to-table.ts';

test('figures stand side by side, and those on training data say so', () => {
  const table = toTable([
    {
      section: 'news',
      measure: 'word F1',
      values: { readability: 0.9, fairCopy: 0.95 },
      unit: 'share',
      seen: 'trained on',
    },
    { section: 'news', measure: 'kept', values: { fairCopy: 0.9871 }, unit: 'percent', seen: 'development' },
    {
      section: 'speed',
      measure: 'median',
      values: { readability: 1, fairCopy: NaN },
      unit: 'ratio',
      seen: 'development',
    },
  ]);
  const lines = table.split('\n');
  expect(lines.filter((line) => line === 'news')).toHaveLength(1);
  expect(lines.find((line) => line.includes('word F1'))).toMatch(/\* +0\.900 +0\.950$/);
  expect(lines.find((line) => line.includes('kept'))).toMatch(/kept +– +98\.7 %$/);
  expect(lines.find((line) => line.includes('median'))).toMatch(/1\.00 × +–$/);
  expect(table).toContain('trained on');
  expect(table).not.toContain('Defuddle');
});
