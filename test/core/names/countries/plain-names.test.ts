import { describe, expect, it } from 'vitest';
import { findCountries } from '../../../../src/core/names/countries/find-countries.ts';
import { plainNames } from '../../../../src/core/names/countries/plain-names.ts';

const read = (lang: string, text: string) => {
  const found = findCountries({ title: '', lang, blocks: [{ index: 0, kind: 'paragraph', text }] }, []);
  return { codes: found.countries.map(({ code }) => code), read: found.countriesRead };
};

describe('plainNames', () => {
  it.each([
    ['fi', 'Suomi ja Venäjä neuvottelivat.', ['FI', 'RU']],
    ['cs', 'Rusko a Saúdská Arábie jednaly.', ['RU', 'SA']],
    ['el', 'Η Ελλάδα και η Τουρκία μίλησαν.', ['GR', 'TR']],
  ])('reads the names of countries in %s, and says that it reads no more', (lang, text, codes) => {
    expect(read(lang, text)).toEqual({ codes, read: 'names' });
  });

  it.each(['th', 'xx', '<b>', 'toString', 'e'.repeat(5000)])('says that it reads nothing in "%.9s"', (lang) => {
    expect(plainNames(lang)).toBeUndefined();
    expect(read(lang, 'Kenya')).toEqual({ codes: [], read: 'not' });
  });

  it('leaves languages with a table of their own to it', () => {
    expect(read('de', 'Russland').read).toBe('fully');
  });
});
