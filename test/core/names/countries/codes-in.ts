import { findCountries } from '../../../../src/core/names/countries/find-countries.ts';
import type { Country, NamesInput } from '../../../../src/core/types.ts';

export function toInput(text: string, lang: string, title = ''): NamesInput {
  return { title, lang, blocks: text.split('\n').map((line, index) => ({ index, kind: 'paragraph', text: line })) };
}

/** Codes of the countries named in a text, in alphabetical order. */
export function codesIn(text: string, lang = 'en'): string {
  return codes(findCountries(toInput(text, lang), []).countries);
}

/** Codes of the countries that are only implied. */
export function impliedIn(text: string, lang = 'en'): string {
  return codes(findCountries(toInput(text, lang), []).implied);
}

function codes(countries: Country[]): string {
  return countries
    .map(({ code }) => code)
    .sort()
    .join(' ');
}
