import { expect, test } from 'vitest';
import { winkPeople } from '../../src/bench/wink-people.ts';

test('runs of proper nouns, and later their last word', () => {
  const people = winkPeople('Barack Obama met reporters on the lawn. Obama smiled.');
  expect(people).toContainEqual({ name: 'Barack Obama', mentions: ['Barack Obama', 'Obama'], count: 2 });
});
