import { fold } from './fold.ts';
import { PARTICLES, ROYAL_TITLES, SUFFIXES } from './honorifics.ts';

/** A way of writing a person's name, taken apart. */
export interface Form {
  /** As it stands in the text. */
  text: string;
  /** Its words: lower case, no diacritics, no stops; hyphens part words, apostrophes do not. */
  words: string[];
  /** Words without particles and suffixes. */
  core: string[];
  /** It begins with a title that stays ("King Charles"). */
  royal: boolean;
  /** "jr", "ii"… or empty. */
  suffix: string;
}

export function toForm(text: string): Form {
  const words = splitWords(fold(partInitials(text)));
  const royal = words.length > 1 && ROYAL_TITLES.has(words[0]!);
  const named = royal ? words.slice(1) : words;
  let core = named.filter((word) => !PARTICLES.has(word) && !SUFFIXES.has(word));
  if (core.length === 0) core = named;
  const last = words.at(-1) ?? '';
  return { text, words, core, royal, suffix: words.length > 1 && SUFFIXES.has(last) ? last : '' };
}

/** "KB Hedgewar", "J.D. Vance": each letter is a word of its own; "LI" or "XI" is a family name in capitals. */
const partInitials = (text: string): string =>
  text.replace(/^(?:(\p{Lu})\.(\p{Lu})\.|(?![^AEIOU][AEIOU])(\p{Lu})(\p{Lu}))(?= \S*\p{Ll})/u, '$1$3 $2$4');

const splitWords = (folded: string): string[] => folded.split(/[\s\u00a0\-‐‑·・]+/u).filter(Boolean);

/** Is every word of `part` in `whole`, in order? Initials stand for a word that begins with them. */
export function isWithin(
  part: readonly string[],
  whole: readonly string[],
  same: (a: string, b: string) => boolean,
): boolean {
  let at = 0;
  for (const word of part) {
    while (at < whole.length && !matches(word, whole[at]!, same)) at++;
    if (at++ >= whole.length) return false;
  }
  return true;
}

const matches = (a: string, b: string, same: (a: string, b: string) => boolean): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || same(a, b);
