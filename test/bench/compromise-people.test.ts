import { expect, test } from 'vitest';
import { compromisePeople } from '../../src/bench/compromise-people.ts';

test('a surname joins the full name', () => {
  const people = compromisePeople("John Smith met Mary Johnson on Monday. Smith's visit was short, Johnson said.");
  expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['John Smith', 'Mary Johnson']));
  expect(new Set(people.map(({ name }) => name.split(' ').at(-1))).size).toBe(people.length);
});
