import { describe, expect, test } from 'vitest';
import { publisherForms, publisherToken, tokenize } from '../../../src/core/boilerplate/tokens.ts';

const none = new Set<string>();
const wordsOf = (text: string, forms: ReadonlySet<string> = none) => tokenize(text, forms).map(({ word }) => word.text);

describe('the publisher by its own name', () => {
  test.each([
    ['Support The Mill Herald today', ['The Mill Herald']],
    ['Support Mill Herald today', ['The Mill Herald']],
    ['Support The Mill Herald today', ['www.themillherald.co.uk']],
    ['Support millherald today', ['millherald.com']],
  ])('%s is masked for %s', (text, names) => {
    expect(wordsOf(text, publisherForms(names))).toEqual(['support', publisherToken, 'today']);
  });

  test('another name stays', () => {
    expect(wordsOf('Support The Hill', publisherForms(['The Mill Herald']))).toEqual(['support', 'the', 'hill']);
  });
});

test.each([
  ['Give $5 a month.', ['give', '$n', 'a', 'month', '.']],
  ['ab 9,99 € im Monat', ['ab', 'n', 'n€', 'im', 'monat']],
  ['In 1998, 300 came at 10:45', ['in', '#year', 'n', 'came', 'at', 'nd:nd']],
  ['Don’t stop! Why?', ["don't", 'stop', '!', 'why', '?']],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a text without spaces is cut into pairs of signs', () => {
  expect(wordsOf('関連記事')).toEqual(['関連', '連記', '記事']);
});

test('a word keeps the way it was written, and a sum that of its number', () => {
  const tokens = tokenize('The Mill Herald asks for $5, or 7 €, from You.', publisherForms(['The Mill Herald']));
  const writtenOf = (text: string) => tokens.filter(({ word }) => word.text === text).map(({ written }) => written);
  expect(writtenOf('you')).toEqual(['You']);
  expect(writtenOf('$n')).toEqual(['5']);
  expect(writtenOf('n€')).toEqual(['7']);
});

test('"US" is a country, and ourselves among words in capitals', () => {
  expect(wordsOf('The US said')).toEqual(['the', 'u.s', 'said']);
  expect(wordsOf('HELP US NOW')).toEqual(['help', 'us', 'now']);
});
