import type { Entry, PatternWord, Table } from './table.ts';
import type { Word } from './split-words.ts';

/** An entry of the table found in the words of a block: `words.slice(first, last + 1)`. */
export interface Hit {
  entry: Entry;
  first: number;
  last: number;
  /** Offsets in the block's text. */
  start: number;
  end: number;
}

/** What may stand between the words of one name. */
const gap = /^(?: |-|‑|–|'|’|\.| & |\. |-\/)$/u;
/** The rest of a word behind a name that a compound may have ("Russland-experte", "Norges-kysten"). */
const compoundRest = /^\p{Ll}{4,}$/u;
/** Class of endings that allows a compound. */
const compoundMark = '*';
/** Class of endings that allows the bare stem before a hyphen ("deutsch-französisch"). */
const hyphenMark = '-';

/** All entries in the text, longest first where they overlap, in order. */
export function findHits(text: string, words: Word[], table: Table): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = longestAt(text, words, at, table);
    if (!hit) continue;
    hits.push(hit);
    at = hit.last;
  }
  return hits;
}

function longestAt(text: string, words: Word[], at: number, table: Table): Hit | undefined {
  const word = words[at]!;
  let best: Hit | undefined;
  for (const [key, shift] of spellings(word.key)) {
    for (let length = Math.min(key.length, table.longest); length >= 2; length--) {
      const entries = table.find(key.slice(0, length));
      for (const entry of entries ?? []) {
        const last = matchEntry(text, words, at, entry, key);
        if (last < 0 || (best && last <= best.last)) continue;
        best = { entry, first: at, last, start: word.start + shift, end: endOf(text, words, at, last) };
      }
    }
    if (best) return best;
  }
  return best;
}

const arabic = /^[\u0620-\u064A]+$/;
const conjunction = /^[وف](?=..)/;

/** The word, and for Arabic the word without what is glued to its front, with how many letters that is. */
function spellings(key: string): [string, number][] {
  if (!arabic.test(key)) return [[key, 0]];
  const list: [string, number][] = [[key, 0]];
  const bare = key.replace(conjunction, '');
  if (bare !== key) list.push([bare, 1]);
  const base = key.length - bare.length;
  if (bare.startsWith('لل')) list.push(['ال' + bare.slice(2), base], [bare.slice(2), base + 2]);
  if (/^[بلك]ال/.test(bare)) list.push([bare.slice(1), base + 1], [bare.slice(3), base + 3]);
  if (bare.startsWith('ال')) list.push([bare.slice(2), base]);
  // One letter glued to a short word is more often the word's own.
  if (/^[بلك]/.test(bare) && bare.length >= 5) list.push([bare.slice(1), base + 1]);
  return list;
}

function endOf(text: string, words: Word[], first: number, last: number): number {
  const end = words[last]!.end;
  const dotted = last > first && text.charAt(words[first]!.end) === '.' && text.charAt(end) === '.';
  return dotted && words[last]!.case === 'upper' ? end + 1 : end;
}

/** Index of the last word, or -1. */
function matchEntry(text: string, words: Word[], at: number, entry: Entry, firstKey: string): number {
  const last = at + entry.words.length - 1;
  if (last >= words.length) return -1;
  for (let index = 0; index < entry.words.length; index++) {
    const word = words[at + index]!;
    const key = index === 0 ? firstKey : word.key;
    if (!matchWord(text, word, key, entry.words[index]!)) return -1;
    if (index > 0 && !gap.test(text.slice(words[at + index - 1]!.end, word.start))) return -1;
  }
  if (entry.prefix && !/^[-‑–]$/.test(text.charAt(words[last]!.end))) return -1;
  return last;
}

function matchWord(text: string, word: Word, key: string, pattern: PatternWord): boolean {
  if (!fits(word, pattern)) return false;
  if (!pattern.endings) return key === pattern.stem;
  if (!key.startsWith(pattern.stem)) return false;
  const rest = key.slice(pattern.stem.length);
  if (pattern.endings.has(rest)) return true;
  if (rest === '') return pattern.endings.has(hyphenMark) && text.charAt(word.end) === '-';
  return pattern.endings.has(compoundMark) && word.case !== 'upper' && compoundRest.test(rest);
}

/** A name in capitals ("US") stands in capitals, one with a capital begins with one, the rest stands in any case. */
function fits(word: Word, pattern: PatternWord): boolean {
  // "USAs" and "USA:s" are capitals with an ending.
  if (pattern.case === 'upper') return !/\p{Ll}/u.test(word.text.slice(0, pattern.stem.length));
  if (pattern.case === 'title') return word.case === 'title' || word.case === 'upper';
  return true;
}
