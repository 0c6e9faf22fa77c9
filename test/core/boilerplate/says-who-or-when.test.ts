import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/boilerplate/judge.ts';
import { saysWhoOrWhen } from '../../../src/core/boilerplate/says-who-or-when.ts';
import { makeArticle } from './make-article.ts';

const { metadata } = makeArticle(['Text.'], 'Mill Town Herald', 'en');
const known = { ...metadata, authors: ['Miriam Oduya', 'Jan-Ole Lie'], published: '2026-03-02T23:30:00Z', updated: '' };
const says = (text: string, lang = 'en'): boolean => saysWhoOrWhen({ ...known, lang })(text);

describe('says who wrote the article or when', () => {
  test.each([
    ['By Miriam Oduya', 'en'],
    ['Miriam Oduya and Jan-Ole Lie', 'en'],
    ['By MIRIAM ODUYA | 2 March 2026', 'en'],
    ['Published on March 2nd, 2026 at 09:27 am', 'en'],
    // Where it was written it was the next day.
    ['3 March 2026, 5 min read', 'en'],
    ['Von Miriam Oduya', 'de'],
    ['Stand: 02.03.2026, 18:24 Uhr', 'de'],
    ['par Miriam Oduya, le 2 mars 2026', 'fr'],
    ['2 марта 2026', 'ru'],
    ['2026年3月2日', 'ja'],
  ])('%s', (text, lang) => {
    expect(says(text, lang)).toBe(true);
  });

  test.each([
    'By the harbour',
    'Miriam Oduya spoke',
    'By Ola Berg',
    '12 March 2026',
    'March 2026',
    '2026',
    '2 March 2026: the ferry sinks',
    '',
  ])('not: %s', (text) => {
    expect(says(text)).toBe(false);
  });

  test('what a page states as its language may be anything', () => {
    expect(says('2 March 2026', 'no language"')).toBe(true);
    expect(says('2 March 2026', 'xq')).toBe(true);
  });

  test('nothing is said of a page that states neither', () => {
    expect(saysWhoOrWhen({ ...known, authors: [], published: '' })('By Miriam Oduya, 2 March 2026')).toBe(false);
  });
});

describe('such a line', () => {
  const prose = [
    'The harbour would stay open, the council said on Monday, after ten years of debate about the second quay.',
    'The ferries will leave from two harbours instead of one, and the fishermen will get the old pier for themselves.',
    'Nobody has said who will pay for the dredging, which has to be done every spring and costs as much as two buses.',
  ];
  const kept = (paragraphs: string[]): boolean[] => {
    const article = makeArticle(paragraphs, 'Mill Town Herald', 'en');
    const { verdicts } = judge({ ...article, metadata: { ...article.metadata, authors: known.authors } });
    return verdicts.map(({ boilerplate }) => !boilerplate);
  };

  test('goes under the headline and under a standfirst, and no deeper in the text', () => {
    expect(kept(['By Miriam Oduya', ...prose])).toEqual([false, true, true, true]);
    expect(kept([prose[0]!, 'By Miriam Oduya', ...prose.slice(1)])).toEqual([true, false, true, true]);
    expect(kept([...prose, ...prose, 'Miriam Oduya and Jan-Ole Lie'])).toEqual(Array(7).fill(true));
  });

  test('is told by its category', () => {
    const article = makeArticle(['By Miriam Oduya', ...prose], 'Mill Town Herald', 'en');
    const { verdicts } = judge({ ...article, metadata: { ...article.metadata, authors: known.authors } });
    expect(verdicts[0]!.category).toBe('byline-or-date');
  });
});
