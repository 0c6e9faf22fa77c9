import { expect, test } from 'vitest';
import { mentionFigures } from '../../src/bench/mention-figures.ts';

const values = (gold: object, found: object) =>
  mentionFigures('names', [gold as { id: string }], [found]).map(({ values }) => values.fairCopy);
const labelled = { id: 'a', countries: [{ code: 'GH', count: 3 }], ignore_countries: ['CI'] };

test('a mention too many costs precision, one that is missed costs recall', () => {
  const tooMany = [
    { code: 'GH', count: 3 },
    { code: 'CH', count: 1 },
  ];
  expect(values(labelled, { id: 'a', countries: tooMany })).toEqual([0.75, 1]);
  expect(values(labelled, { id: 'a', countries: [{ code: 'GH', count: 2 }] })).toEqual([1, 2 / 3]);
});

test('what is debatable counts for neither', () => {
  const debatable = [
    { code: 'GH', count: 3 },
    { code: 'CI', count: 2 },
  ];
  expect(values(labelled, { id: 'a', countries: debatable })).toEqual([1, 1]);
});
