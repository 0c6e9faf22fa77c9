import { expect, test } from 'vitest';
import { isCredit } from '../../src/core/is-credit.ts';
import type { Block } from '../../src/core/types.ts';

/** Twenty paragraphs, with the given text at a place among them. */
const isCreditAt = (text: string, at: number): boolean => {
  const blocks = Array.from(
    { length: 20 },
    (_, index) => ({ index, text: index === at ? text : 'It rained.' }) as Block,
  );
  return isCredit(blocks[at]!, at, blocks);
};

test.each([
  '(Reporting by Jon Ek in Riga; editing by Ann Reed)',
  'Additional reporting by Ann Reed.',
  'With reporting from Jon Ek in Oslo',
  'Photos: Ann Reed',
  'Übersetzt von Ann Reed',
  'Propos recueillis par Ann Reed',
  'Con información de Ana Lima',
  'Reportagem de Ana Lima',
  'Редактор: Анна Рид',
  'Подготовила Анна Рид',
  'Підготувала Ганна Рід',
  'Oprac. Anna Reed',
])('at the end: %s', (text) => {
  expect(isCreditAt(text, 19)).toBe(true);
});

test.each(['By Jon Ek, Riga', 'Von Ann Reed'])('at the start: %s', (text) => {
  expect([isCreditAt(text, 0), isCreditAt(text, 19)]).toEqual([true, false]);
});

test.each([
  'Written by Jane Austen in a small room with a door that creaked, the novel came out in 1811 without her name on it, and sold out within two years, to her great surprise.',
  'By Monday Jon Ek had left.',
  'Editing is what Jon Ek does best.',
  'Автор закона Анна Рид ушла.',
  'Photographs show Jon Ek at the harbour.',
])('tells of somebody: %s', (text) => {
  expect(isCreditAt(text, 19)).toBe(false);
});

test('in the middle of an article nobody signs', () => {
  expect(isCreditAt('Edited by Ann Reed', 9)).toBe(false);
});
