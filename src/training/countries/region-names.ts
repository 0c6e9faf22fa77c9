import type { SourceLine } from './read-source.ts';

/** Nobody's home and in no news as a country. */
const left = new Set(['AQ', 'BV', 'HM', 'UM', 'TF', 'IO', 'CC', 'CX', 'NF']);
/** Places that CLDR names with more words than anybody uses; the tables have their names. */
const own = new Set(['CG', 'CD', 'HK', 'MO', 'PS']);
const locales: Record<string, string[]> = {
  en: ['en', 'en-GB'],
  es: ['es', 'es-MX'],
  pt: ['pt-BR', 'pt-PT'],
  zh: ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'],
  // One table for Danish and Norwegian, whose words for countries differ little.
  da: ['da', 'nb', 'nn'],
};
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** ISO 3166-1 codes and XK; `Intl` also names unions, retired codes and places without one. */
const notCountries = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
const retired = new Set('AN BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ QU RH SU TP UK VD WK YD YU ZR'.split(' '));

export function regionCodes(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code) && !retired.has(code) && names.of(code) !== undefined);
}

/** The names of all countries in a language, as Unicode CLDR has them. */
export function regionNames(lang: string): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const locale of locales[lang] ?? [lang]) {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const code of regionCodes()) {
      if (left.has(code) || own.has(code)) continue;
      for (const text of spellings(names.of(code) ?? '')) lines.push({ code, kind: '=', text, fixed: false });
    }
  }
  return lines;
}

/** "Bosnia & Herzegovina" is also written with "and", "St." with "Saint"; what stands in brackets is no name. */
function spellings(name: string): string[] {
  const [bare = ''] = name.split(/[(（]/);
  const part = bare.trim();
  return [part, part.replace('&', 'and'), part.replace(/^St\. /, 'Saint ')].filter(
    (spelling, index, all) => all.indexOf(spelling) === index,
  );
}
