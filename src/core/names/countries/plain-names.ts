import { countryTables } from '../../data/countries.ts';
import { fold } from './fold.ts';

/** Names are searched word by word, and these scripts write no spaces. */
const unspaced = new Set(['th', 'lo', 'km', 'my', 'bo', 'dz']);
/** A shorter name is first of all another word in some language ("Mali" is "small" in Serbian). */
const shortest = 4;

/**
 * A table, in the form of `countryTables`, of the names that the browser itself knows for a language; undefined
 * when it knows none. Hostile input: `lang` is whatever a page says.
 */
export function plainNames(lang: string): string | undefined {
  if (unspaced.has(lang) || !isKnown(lang)) return undefined;
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const lines = regionCodes().map((code) => [code, ...spellings(names.of(code) ?? '')]);
  return `\n\n${lines.map(([code = '', ...list]) => [`${code}=`, ...list].join('|')).join('\n')}`;
}

function isKnown(lang: string): boolean {
  return /^[a-z]{2,3}$/.test(lang) && Intl.DisplayNames.supportedLocalesOf(lang).length > 0;
}

/** All countries that the English table names. */
function regionCodes(): string[] {
  const codes = [...(countryTables['en'] ?? '').matchAll(/^([A-Z]{2})=/gm)].map((match) => match[1]!);
  return [...new Set(codes)];
}

function spellings(name: string): string[] {
  const bare = fold(name.replace(/[(（].*/, '').trim());
  return bare.length < shortest ? [] : [bare];
}
