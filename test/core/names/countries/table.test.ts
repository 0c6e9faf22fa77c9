import { describe, expect, it } from 'vitest';
import { countryTables } from '../../../../src/core/data/countries.ts';
import { loadTable, readTable, tableLanguage } from '../../../../src/core/names/countries/table.ts';
import { regionCodes } from '../../../../src/training/countries/region-names.ts';

/** Nobody lives there, or the name is in every language another word. */
const unnamed = new Set(['AQ', 'BV', 'CC', 'CX', 'HM', 'IO', 'NF', 'TF', 'UM']);
/** Names that are given up in some language because they are first of all another word. */
const givenUp = 7;

describe('country tables', () => {
  it('are there for the nineteen languages', () => {
    const languages = 'en de fr es it pt pl nl sv da no ru uk tr ar zh ja ko hi'.split(' ');
    expect(languages.filter((lang) => !loadTable(tableLanguage(lang)))).toEqual([]);
  });

  it.each(Object.keys(countryTables))('name every country in %s', (lang) => {
    const named = new Set<string>();
    const table = loadTable(lang)!;
    for (const stem of table.stems()) {
      for (const { code, kind } of table.find(stem)!) if (kind === '=') named.add(code);
    }
    const missing = regionCodes().filter((code) => !unnamed.has(code) && !named.has(code));
    expect(missing.length, missing.join(' ')).toBeLessThanOrEqual(givenUp);
    expect(['US', 'CN', 'RU', 'UA', 'XK', 'PS', 'TW', 'CD'].filter((code) => !named.has(code))).toEqual([]);
  });

  it('are built once', () => {
    expect(loadTable('en')).toBe(loadTable('en'));
    expect(loadTable('xx')).toBeUndefined();
    expect(loadTable('toString')).toBeUndefined();
  });

  it('are named by the language, whatever the region', () => {
    expect(['pt-BR', 'EN_us', 'nb', 'nn-NO', ''].map(tableLanguage)).toEqual(['pt', 'en', 'da', 'da', 'en']);
  });
});

describe('readTable', () => {
  const table = readTable('A= s\nB=e en\n\nFR=|Frankreich+A\nFR-|franzosisch+B|Franko-\nUS=|US');

  it('reads stems, endings, case, kinds and prefixes', () => {
    const [name] = table.find('frankreich')!;
    expect(name).toMatchObject({ code: 'FR', kind: '=', prefix: false });
    expect(name!.words).toEqual([{ stem: 'frankreich', case: 'title', endings: new Set(['', 's']) }]);
    expect(table.find('franko')![0]).toMatchObject({ kind: '-', prefix: true });
    expect(table.find('us')![0]!.words[0]!.case).toBe('upper');
    expect(table.longest).toBe('franzosisch'.length);
  });
});
