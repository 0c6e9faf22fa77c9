import { describe, expect, test } from 'vitest';
import { publisherForms, publisherToken, tokenize } from '../../../src/core/boilerplate/tokens.ts';

const none = new Set<string>();

describe('the publisher by its own name', () => {
  test.each([
    ['Support The Mill Herald today', ['The Mill Herald']],
    ['Support Mill Herald today', ['The Mill Herald']],
    ['Support The Mill Herald today', ['www.themillherald.co.uk']],
    ['Support millherald today', ['millherald.com']],
  ])('%s is masked for %s', (text, names) => {
    expect(tokenize(text, publisherForms(names)).words).toEqual(['support', publisherToken, 'today']);
  });

  test('another name stays', () => {
    expect(tokenize('Support The Hill', publisherForms(['The Mill Herald'])).words).toEqual(['support', 'the', 'hill']);
  });
});

test.each([
  ['Give $5 a month.', ['give', '$n', 'a', 'month', '.']],
  ['ab 9,99 € im Monat', ['ab', 'n', 'n€', 'im', 'monat']],
  ['In 1998, 300 came at 10:45', ['in', '#year', 'n', 'came', 'at', 'nd:nd']],
  ['Don’t stop! Why?', ["don't", 'stop', '!', 'why', '?']],
])('%s', (text, words) => {
  expect(tokenize(text, none).words).toEqual(words);
});

test('a text without spaces is cut into pairs of signs', () => {
  expect(tokenize('関連記事', none).words).toEqual(['関連', '連記', '記事']);
});

test('words and their written forms stay in step', () => {
  const { words, written } = tokenize(
    'The Mill Herald asks for $5, or 5 €, from You.',
    publisherForms(['The Mill Herald']),
  );
  expect(written).toHaveLength(words.length);
  expect(written[words.indexOf('you')]).toBe('You');
});
