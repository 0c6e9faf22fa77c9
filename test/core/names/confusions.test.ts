import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { summarize } from '../../../src/core/names/summarize.ts';
import { decodeTagger } from '../../../src/core/names/tagger/decode-tagger.ts';
import type { Summary } from '../../../src/core/types.ts';

interface Case {
  lang: string;
  sentence: string;
  countries: string[];
  people: string[];
}

function readCases(file: URL): Case[] {
  let lang = 'en';
  const found: Case[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('== ')) lang = line.slice(3).trim();
    const [codes, people, sentence] = line.split(' | ');
    if (!line.startsWith('#') && codes && people && sentence)
      found.push({ lang, sentence, countries: listed(codes, ' '), people: listed(people, '; ') });
  }
  return found;
}

const listed = (cell: string, between: string): string[] => (cell === '-' ? [] : cell.split(between));

const cases = readCases(new URL('./confusions.txt', import.meta.url));

/** Sentences of which something is true, as one text: a failure shows them. */
const those = (is: (summary: Summary, expected: Case) => boolean, summaries: Summary[]): Case[] =>
  cases.filter((expected, at) => is(summaries[at]!, expected));

describe('names that are easily taken for others', () => {
  let summaries: Summary[];
  beforeAll(() => {
    const tagger = decodeTagger(readFileSync(new URL('../../../src/core/data/people.bin', import.meta.url)));
    summaries = cases.map(({ lang, sentence }) =>
      summarize({ title: '', lang, blocks: [{ index: 0, kind: 'paragraph', text: sentence }] }, tagger),
    );
  });

  it('are many', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
  });

  it('give a country that is not named in 1 % of the sentences at the most', () => {
    const wrong = those(
      ({ countries }, expected) => countries.some(({ code }) => !expected.countries.includes(code)),
      summaries,
    );
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(cases.length / 100);
  });

  it('give a person who is not named in 2 % of the sentences at the most', () => {
    const wrong = those(
      ({ people }, expected) => people.some(({ name }) => !expected.people.includes(name)),
      summaries,
    );
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(cases.length / 50);
  });

  it('are still found where they are meant', () => {
    const lost = those(
      ({ countries, people }, expected) =>
        expected.countries.some((code) => !countries.some((country) => country.code === code)) ||
        expected.people.some((name) => !people.some((person) => person.name === name)),
      summaries,
    );
    expect(lost.length, JSON.stringify(lost, null, 1)).toBeLessThanOrEqual(cases.length / 20);
  });
});
