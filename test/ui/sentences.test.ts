import { describe, expect, test, vi } from 'vitest';
import type { Country, Person, Summary } from '../../src/core/types.ts';
import { reasonWords, kindsInWords, categoryWords } from '../../src/ui/category-words.ts';
import { formatDate } from '../../src/ui/format-date.ts';
import { mentionSentences } from '../../src/ui/mention-sentences.ts';
import { readingMinutes } from '../../src/ui/reading-time.ts';
import { summarySentence } from '../../src/ui/summary-sentence.ts';
import { blocksOf, mentionsOf } from './reading-fixture.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));

const person = (name: string, doubtful = false): Person => ({ name, forms: [name], mentions: [], weight: 1, doubtful });
const country = (code: string): Country => ({ code, forms: [], mentions: [], seats: [], seatForms: [], weight: 1 });
const summary = (people: Person[], codes: string[], peopleSupported = true): Summary => ({
  people,
  countries: codes.map(country),
  implied: [],
  peopleSupported,
  countriesRead: 'fully',
});

describe('who and where in a sentence', () => {
  test.each([
    [summary([], []), 'Names no people and no countries.'],
    [summary([], [], false), 'Names no countries.'],
    [summary([], ['UA']), 'Names 1 country: Ukraine.'],
    [summary([person('Ana Lima')], []), 'Names 1 person: Ana Lima.'],
    [
      summary([person('Ana Lima'), person('Mark', true)], ['UA', 'KP']),
      'Names 1 person and 2 countries: Ukraine and North Korea.',
    ],
    [
      summary([person('Ana Lima')], ['UA', 'RU', 'KP', 'IR']),
      'Names 1 person and 4 countries, mostly Ukraine, Russia, and North Korea.',
    ],
  ])('%#', (given, sentence) => {
    expect(summarySentence(given)).toBe(sentence);
  });
});

describe('why something was left out', () => {
  test('reasons in words, each once', () => {
    expect(reasonWords(['asks-for-money', 'in-marked-box', 'asks-for-money'])).toBe(
      'asks the reader for money; stands in a box that the site marks as apart from the article',
    );
  });

  test('codes that a page made up say what we can say', () => {
    expect(reasonWords(['constructor' as never])).toBe('is worded like such blocks');
    expect(categoryWords('toString' as never)).toBe('Not part of the article');
  });

  test('kinds, commonest first', () => {
    expect(kindsInWords(['newsletter-signup', 'donation-appeal', 'donation-appeal'])).toBe(
      'donation appeal and newsletter sign-up',
    );
  });
});

describe('sentences of mentions', () => {
  const blocks = blocksOf([
    { text: 'Dr. Ana Lima left. Mr. Lima stayed, and Lima slept. Nobody else did.' },
    { text: 'Lima is a city.' },
  ]);
  const byIndex = new Map(blocks.map((block) => [block.index, block]));

  test('each once, in order, and every mention in its own', () => {
    const found = mentionSentences(mentionsOf('Lima', blocks), byIndex);
    expect(found.map(({ text, mentions }) => [text, mentions.length])).toEqual([
      ['Dr. Ana Lima left.', 1],
      ['Mr. Lima stayed, and Lima slept.', 2],
      ['Lima is a city.', 1],
    ]);
    for (const { text, start, mentions } of found) {
      for (const mention of mentions) expect(text.slice(mention.start - start, mention.end - start)).toBe('Lima');
    }
  });

  test('none for a block that is not shown', () => {
    expect(mentionSentences([{ block: 9, start: 0, end: 3 }], byIndex)).toEqual([]);
  });
});

describe('dates are as exact as the page', () => {
  test.each([
    ['2024-10-17', 'Oct 17, 2024'],
    ['2024-10', 'October 2024'],
    ['2024', '2024'],
    ['', ''],
    ['yesterday', ''],
  ])('%s', (iso, words) => {
    expect(formatDate(iso)).toBe(words);
  });
});

describe('reading time', () => {
  test.each([
    [['word '.repeat(20)], 1],
    [['word '.repeat(2300)], 10],
    [['新'.repeat(900)], 2],
    [[], 1],
  ])('%#', (texts, minutes) => {
    expect(readingMinutes(texts)).toBe(minutes);
  });
});
