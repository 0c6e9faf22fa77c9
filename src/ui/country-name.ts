import { language } from './say.ts';

/** Language of countries' names when it is not the interface's. */
let chosen: string | undefined;

/** Names countries in a language, given as a checked tag; in that of the interface when there is none. */
export function nameCountriesIn(tag: string | undefined): void {
  chosen = tag;
}

/** A country's name in the reader's language; the code itself where the browser knows none. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(chosen ?? language(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
