import type { Inflected } from './endings.ts';
import { dutch, dutchName, english, german, germanName, nordic, nordicName } from './germanic.ts';
import { arabic, fixed, korean, turkish } from './other.ts';
import { french, italian, portuguese, spanish } from './romance.ts';
import { polish, polishName, russian, russianName, ukrainian, ukrainianName } from './slavic.ts';

type Inflect = (lemma: string) => Inflected;

/** How names and how adjectives and inhabitants change, by language. */
export const inflections: Record<string, { name: Inflect; word: Inflect }> = {
  en: { name: fixed, word: english },
  de: { name: germanName, word: german },
  fr: { name: fixed, word: french },
  es: { name: fixed, word: spanish },
  it: { name: fixed, word: italian },
  pt: { name: fixed, word: portuguese },
  nl: { name: dutchName, word: dutch },
  sv: { name: nordicName, word: nordic },
  da: { name: nordicName, word: nordic },
  pl: { name: polishName, word: polish },
  ru: { name: russianName, word: russian },
  uk: { name: ukrainianName, word: ukrainian },
  tr: { name: fixed, word: turkish },
  ar: { name: fixed, word: arabic },
  hi: { name: fixed, word: fixed },
  ko: { name: korean, word: korean },
  zh: { name: fixed, word: fixed },
  ja: { name: fixed, word: fixed },
};
