import { expect, test } from 'vitest';
import { isGuardedText } from '../../../src/core/boilerplate/is-guarded-text.ts';

test.each([
  'We use cookies. Support us.',
  'Wir brauchen Ihre Einwilligung. Abonnieren Sie.',
  'Subscribe to continue reading.',
  'You have 2 free articles left. Subscribe.',
  'Abonnez-vous pour lire la suite.',
  'Please switch off your ad blocker or subscribe.',
  'Are you 18 years old? Subscribe.',
])('is never touched: %s', (text) => {
  expect(isGuardedText(text, false)).toBe(true);
});

test('a name is asked for only where there is a field for it', () => {
  expect(isGuardedText('Sign in with your email.', true)).toBe(true);
  expect(isGuardedText('Already with us? Log in', false)).toBe(false);
});

test.each(['Sign up for our newsletter. Privacy policy', 'Support us with a donation. Donate'])(
  'may be judged: %s',
  (text) => {
    expect(isGuardedText(text, true)).toBe(false);
  },
);
