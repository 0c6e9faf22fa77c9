import type { Bloom } from './bloom.ts';
import { bloomHas } from './bloom.ts';
import { hashString } from './hash.ts';
import { TITLE_WORDS } from './titles.ts';

/** What is known of a word by its letters alone, as hashes; computed once for each distinct word of an article. */
export interface WordTable {
  /** Row of each distinct word, as written. */
  ids: Map<string, number>;
  /** `STRIDE` numbers a word, by the columns below. */
  cells: Int32Array;
  /** Words in lower case, stops of abbreviations off. */
  keys: string[];
}

/** Columns of `WordTable.cells`. */
export const COLUMN = {
  /** Hash of the word in lower case. */
  key: 0,
  /** Hash of the outline: "Xx", "X.", "XX", "d", "x", "Xx'X"… */
  shape: 1,
  /** `FLAG`s. */
  flags: 2,
  /** Identity of the key: equal for "Trump" and "TRUMP". */
  group: 3,
  prefix1: 4,
  suffix1: 8,
} as const;
export const STRIDE = 12;

/** Before a sign, in the lexicon: family names begin with it (Chinese, Japanese, Korean). */
export const FAMILY_SIGN = '^';

/** Before a place, in the lexicon; a space for each hyphen and apostrophe of it. */
export const PLACE_SIGN = '@';

export const FLAG = { capital: 1, firstName: 2, title: 4, lower: 8, caseless: 16, word: 32 } as const;

export function makeWordTable(words: readonly string[], lexicon: Bloom): WordTable {
  const ids = new Map<string, number>();
  for (const word of words) if (!ids.has(word)) ids.set(word, ids.size);
  const table: WordTable = { ids, cells: new Int32Array(ids.size * STRIDE), keys: [] };
  const groups = new Map<string, number>();
  for (const [word, id] of ids) {
    const key = toKey(word);
    if (!groups.has(key)) groups.set(key, groups.size);
    table.keys.push(key);
    fillCells(table.cells, id * STRIDE, word, key, lexicon);
    table.cells[id * STRIDE + COLUMN.group] = groups.get(key)!;
  }
  return table;
}

/** Lower case without the stop of an abbreviation; initials keep theirs. */
function toKey(word: string): string {
  const key = word.toLowerCase().replace(/[’ʼ]/g, "'");
  return key.length > 2 && key.endsWith('.') && !key.slice(0, -1).includes('.') ? key.slice(0, -1) : key;
}

function fillCells(cells: Int32Array, at: number, word: string, key: string, lexicon: Bloom): void {
  cells[at + COLUMN.key] = hashString(key);
  const shape = outline(word);
  cells[at + COLUMN.shape] = hashString(shape);
  cells[at + COLUMN.flags] = flagsOf(shape, key, lexicon);
  for (let n = 1; n <= 4; n++) {
    if (key.length < n) break;
    cells[at + COLUMN.prefix1 + n - 1] = hashString(key, 0, n);
    cells[at + COLUMN.suffix1 + n - 1] = hashString(key, key.length - n);
  }
}

function flagsOf(shape: string, key: string, lexicon: Bloom): number {
  const first = shape[0]!;
  let flags = 0;
  if (first === 'X') flags |= FLAG.capital;
  if (first === 'x') flags |= FLAG.lower;
  if (first >= 'a' && first <= 'w') flags |= FLAG.caseless;
  if (/[Xxa-wd]/.test(first)) flags |= FLAG.word;
  if (TITLE_WORDS.has(key)) flags |= FLAG.title;
  if (flags & (FLAG.capital | FLAG.caseless) && bloomHas(lexicon, key)) flags |= FLAG.firstName;
  // A sign that family names begin with does the service of a capital.
  if (flags & FLAG.caseless && bloomHas(lexicon, FAMILY_SIGN + key)) flags |= FLAG.capital;
  return flags;
}

/** The outline of a word: runs of one class of letter as one sign, short words marked by their length. */
function outline(word: string): string {
  let shape = '';
  for (const sign of word) {
    const kind = classOf(sign);
    if (!shape.endsWith(kind)) shape += kind;
  }
  return word.length < 3 ? shape + String(word.length) : shape;
}

/** X upper case, x lower case, d digit; a letter for scripts without case; a mark stands for itself. */
function classOf(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code >= 48 && code <= 57) return 'd';
  if (code < 0xc0 && !/[a-zªµº]/i.test(sign)) return sign;
  if (sign !== sign.toLowerCase()) return 'X';
  if (sign !== sign.toUpperCase()) return 'x';
  return scriptOf(code);
}

/** Upper ends of the scripts without case, each with its letter; `o` and `p` are all between and beyond. */
const SCRIPTS: readonly [end: number, letter: string][] = [
  [0x0590, 'o'],
  [0x0600, 'e'],
  [0x0780, 'a'],
  [0x0900, 'o'],
  [0x0e00, 'n'],
  [0x0e80, 't'],
  [0x3040, 'o'],
  [0x30a0, 'j'],
  [0x3100, 'k'],
  [0xa000, 'h'],
  [0xac00, 'o'],
  [0xd7b0, 'g'],
];

function scriptOf(code: number): string {
  return SCRIPTS.find(([end]) => code < end)?.[1] ?? 'p';
}
