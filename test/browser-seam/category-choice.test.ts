import { expect, test } from 'vitest';
import { choiceFor } from '../../src/browser/category-choice.ts';

test('appeals are folded and credits left, until the reader says otherwise', () => {
  expect(choiceFor('donation-appeal', { categories: {} })).toBe('fold');
  expect(choiceFor('rights-or-agency-line', { categories: {} })).toBe('leave');
  expect(choiceFor('byline-or-date', { categories: {} })).toBe('leave');
  expect(choiceFor('donation-appeal', { categories: { 'donation-appeal': 'leave' } })).toBe('leave');
  expect(choiceFor('byline-or-date', { categories: { 'byline-or-date': 'hide' } })).toBe('hide');
});

test.each(['registration-or-paywall', 'cookie-or-consent'] as const)('%s is never touched', (category) => {
  expect(choiceFor(category, { categories: { [category]: 'hide' } })).toBe('leave');
});
