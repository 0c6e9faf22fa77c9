import { isPlain } from './is-plain.ts';

/** What sets of letters hold among the signs that `isPlain` knows, as it stands in a character class. */
const CYRILLIC = '\u0400-\u0481\u048a-\u052f';
const plainSets: Readonly<Record<string, string>> = {
  L: `A-Za-zªµºÀ-ÖØ-öø-\u024f${CYRILLIC}`,
  M: '',
  N: '0-9²³¹¼-¾',
  Nd: '0-9',
  'Script=Cyrillic': CYRILLIC,
  'Script=Han': '',
  'Script=Hangul': '',
  'Script=Hiragana': '',
  'Script=Katakana': '',
};

/**
 * The pattern for a text: one of Latin and Cyrillic letters where the text has no others, and else the one of `source`,
 * made when it is first asked for. The engine takes up to four milliseconds to set up a union of all letters, marks
 * and digits, and does so anew for strings of one and of two bytes a sign: the first names of a popup waited for a
 * dozen of them. `source` has such sets in character classes.
 */
export function lettered(source: string, flags: string): (text: string) => RegExp {
  let plain: RegExp | undefined;
  let any: RegExp | undefined;
  return (text) =>
    isPlain(text) ? (plain ??= new RegExp(toPlain(source), flags)) : (any ??= new RegExp(source, flags));
}

export const toPlain = (source: string): string =>
  source.replace(/\\p\{(.+?)\}/g, (set, name: string) => plainSets[name] ?? set);
