import { expect, test } from 'vitest';
import { findBound, findConcepts, findPhrase, opensPhrase } from '../../../src/core/boilerplate/find-concepts.ts';

test('a word is found whole or by its beginning, however long that is', () => {
  expect(findConcepts('membership')).toContain('subscribe');
  expect(findConcepts('fördermitgliedschaft')).toContain('donate');
  expect(findConcepts('remembered')).toEqual([]);
});

test('words that mean something only together are found together', () => {
  expect(opensPhrase('read')).toBe(true);
  expect(findPhrase('read also')).toContain('related');
});

test('what a word means in some languages only is told with them', () => {
  expect(findConcepts('was')).toEqual([]);
  expect(findBound('was')).toEqual([{ concept: 'you', languages: ['pl'] }]);
});
