import { language } from './say.ts';

/** Language of countries' names when it is not the interface's. */
let chosen: string | undefined;

/** Names countries in a language, given as a checked tag; in that of the interface when there is none. */
export function nameCountriesIn(tag: string | undefined): void {
  chosen = tag;
}

/** Where the browser's own short name is the one in use: "Hong Kong", not "Hong Kong SAR China". */
const knownShort = new Set(['HK', 'MM', 'MO', 'PS']);

/** What newspapers write where the browser has a name for forms and lists: "Congo - Kinshasa", "Myanmar (Burma)". */
const inNewspapers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { CD: 'DR Kongo', CG: 'Republik Kongo', US: 'USA' },
  en: { CD: 'DR Congo', CG: 'Republic of the Congo', CI: 'Ivory Coast' },
  es: { CD: 'RD Congo', CG: 'República del Congo', MM: 'Myanmar' },
  fr: { CD: 'RD Congo', MM: 'Birmanie' },
  ru: { CD: 'ДР Конго', CG: 'Республика Конго', MM: 'Мьянма', US: 'США' },
  uk: { CD: 'ДР Конго', CG: 'Республіка Конго', MM: 'М’янма', US: 'США' },
};

/** A country's name in the reader's language; the code itself where the browser knows none. */
export function countryName(code: string): string {
  const tag = chosen ?? language();
  const name = inNewspapers[tag.split('-')[0] ?? '']?.[code];
  if (name !== undefined) return name;
  try {
    const style = knownShort.has(code) ? 'short' : 'long';
    return new Intl.DisplayNames(tag, { type: 'region', style }).of(code) ?? code;
  } catch {
    return code;
  }
}
