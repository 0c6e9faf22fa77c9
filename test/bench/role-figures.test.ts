import { expect, test } from 'vitest';
import { roleFigures } from '../../src/bench/role-figures.ts';

const values = (gold: object[], found: object[]) =>
  roleFigures('names', [{ id: 'a', people: gold } as unknown as { id: string }], [{ id: 'a', people: found }]).map(
    ({ values }) => values.fairCopy,
  );
const ola = { name: 'Ola Berg', mentions: ['Ola Berg', 'Berg'], role: 'president of Norway' };

test('a role is worth as much as it has words in common with the label', () => {
  expect(values([ola], [{ name: 'Berg', role: 'the president of Norway' }])).toEqual([1, 1]);
  expect(values([ola], [{ name: 'Ola Berg', role: 'president' }])).toEqual([2 / 3, 2 / 3]);
});

test('one that the label lacks costs the first figure, one that is not given the second', () => {
  const tora = { name: 'Tora Moe' };
  expect(values([ola, tora], [ola, { ...tora, role: 'teacher' }])).toEqual([1 / 2, 1]);
  expect(values([ola, { ...tora, role: 'teacher' }], [ola, tora])).toEqual([1, 1 / 2]);
});

test('what the annotator adds is not asked for', () => {
  expect(values([{ ...ola, role: 'president (of Norway)' }], [{ ...ola, role: 'President' }])).toEqual([1, 1]);
});
