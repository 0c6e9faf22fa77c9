import { lettered } from '../../text/lettered.ts';
import { fold } from './fold.ts';

/** How a word is written. `none`: its script has no capitals. */
export type Case = 'lower' | 'title' | 'upper' | 'none';

/** A word of a text: `text.slice(start, end)`. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** Folded and in lower case: what is looked up. */
  key: string;
  case: Case;
}

/** Abbreviations keep their full stops ("U.S."); everything else is a run of letters, marks and digits. */
const pattern = lettered(String.raw`(?:\p{Lu}\.)+\p{Lu}(?:\.(?![\p{L}])|(?![\p{L}\p{M}]))|[\p{L}\p{M}\p{Nd}]+`, 'gu');

export function caseOf(word: string): Case {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return 'none';
  if (word === lower) return 'lower';
  if (word === upper && word.length > 1) return 'upper';
  return word.startsWith(lower.charAt(0)) ? 'lower' : 'title';
}

export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern(text))) {
    const word = match[0];
    words.push({
      text: word,
      start: match.index,
      end: match.index + word.length,
      key: fold(word).toLowerCase(),
      case: caseOf(word),
    });
  }
  return words;
}
