import { expect, test } from 'vitest';
import { choiceFor, pageChoiceFor } from '../../src/browser/category-choice.ts';

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

test('what is left by default goes as its neighbours go, but not what the reader or a wall keeps', () => {
  expect(pageChoiceFor('rights-or-agency-line', { categories: {} })).toBe('as-neighbours');
  expect(pageChoiceFor('rights-or-agency-line', { categories: { 'rights-or-agency-line': 'leave' } })).toBe('leave');
  expect(pageChoiceFor('registration-or-paywall', { categories: {} })).toBe('leave');
  expect(pageChoiceFor('donation-appeal', { categories: {} })).toBe('fold');
});
