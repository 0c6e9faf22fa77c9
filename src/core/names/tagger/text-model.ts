import type { NamesInput } from '../../types.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Bloom } from './bloom.ts';
import { findKnownPlaces } from './known-places.ts';
import { hashString } from './hash.ts';
import type { WordTable } from './word-table.ts';
import { COLUMN, FLAG, makeWordTable, STRIDE } from './word-table.ts';

/** The whole article as the tagger sees it: one run of tokens, the headline first. */
export interface TextModel {
  tokens: Token[];
  /** Position in `NamesInput.blocks` of each token; -1 in the headline. */
  blockOf: Int32Array;
  /** Row in the word table of each token. */
  word: Int32Array;
  table: WordTable;
  /** First tokens of the sentences, and the number of tokens at the end. */
  bounds: Int32Array;
  /** The sentence holds hardly a lower-case letter: capitals say nothing there. */
  shouting: Uint8Array;
  /** Hash of the language. */
  lang: number;
  /** What the whole article says of a word, by `COLUMN.group`; see `gatherEvidence`. */
  evidence: Int32Array;
  /** `PLACE` of each token. */
  place: Uint8Array;
  /** 1 for groups that occur in the headline. */
  inTitle: Uint8Array;
}

export function readText(input: NamesInput, lexicon: Bloom): TextModel {
  const tokens: Token[] = [];
  const blockOf: number[] = [];
  const bounds: number[] = [];
  const shouting: number[] = [];
  const addText = (text: string, block: number): void => {
    const own = tokenize(text);
    for (const { from, to } of findSentences(own)) {
      bounds.push(tokens.length + from);
      shouting.push(isShouting(own, from, to) ? 1 : 0);
    }
    for (const token of own) {
      tokens.push(token);
      blockOf.push(block);
    }
  };
  addText(input.title, -1);
  const titleEnd = tokens.length;
  input.blocks.forEach((block, i) => {
    addText(block.text, i);
  });
  bounds.push(tokens.length);
  const table = makeWordTable(
    tokens.map((token) => token.text),
    lexicon,
  );
  const word = Int32Array.from(tokens, (token) => table.ids.get(token.text)!);
  const model: TextModel = {
    tokens,
    blockOf: Int32Array.from(blockOf),
    word,
    table,
    bounds: Int32Array.from(bounds),
    shouting: Uint8Array.from(shouting),
    lang: hashString(input.lang.slice(0, 2).toLowerCase()),
    place: new Uint8Array(tokens.length),
    evidence: new Int32Array(0),
    inTitle: new Uint8Array(table.ids.size),
  };
  for (let i = 0; i < titleEnd; i++) model.inTitle[groupOf(model, i)] = 1;
  model.evidence = gatherEvidence(model);
  model.place = findKnownPlaces(model, lexicon);
  return model;
}

function isShouting(tokens: readonly Token[], from: number, to: number): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = from; i < to; i++) {
    const { text, word } = tokens[i]!;
    if (!word || text.length < 2) continue;
    if (text === text.toUpperCase() && text !== text.toLowerCase()) upper++;
    else if (text !== text.toUpperCase()) lower++;
  }
  return upper > 1 && upper > 2 * lower;
}

export const groupOf = (model: TextModel, i: number): number =>
  model.table.cells[model.word[i]! * STRIDE + COLUMN.group]!;
export const flagsAt = (model: TextModel, i: number): number =>
  model.table.cells[model.word[i]! * STRIDE + COLUMN.flags]!;

/** Columns of the evidence of a group of words: how often, over the whole article. */
export const SEEN = {
  all: 0,
  lower: 1,
  midCapital: 2,
  afterTitle: 3,
  afterFirstName: 4,
  beforeCapital: 5,
  possessive: 6,
  afterThe: 7,
} as const;
export const SEEN_COLUMNS = 8;

/** Counts, for each group of words, where in the article it stands: one mention explains another. */
function gatherEvidence(model: TextModel): Int32Array {
  const seen = new Int32Array(model.table.ids.size * SEEN_COLUMNS);
  for (let s = 0; s + 1 < model.bounds.length; s++) {
    const from = model.bounds[s]!;
    const to = model.bounds[s + 1]!;
    for (let i = from; i < to; i++) countPlace(model, seen, i, from, to, model.shouting[s] === 1);
  }
  return seen;
}

function countPlace(model: TextModel, seen: Int32Array, i: number, from: number, to: number, shouting: boolean): void {
  const at = groupOf(model, i) * SEEN_COLUMNS;
  const flags = flagsAt(model, i);
  seen[at + SEEN.all]!++;
  if (flags & FLAG.lower) seen[at + SEEN.lower]!++;
  if (!(flags & FLAG.capital) || shouting) return;
  if (i > from) {
    const before = flagsAt(model, i - 1);
    if (before & FLAG.word) seen[at + SEEN.midCapital]!++;
    if (before & FLAG.title) seen[at + SEEN.afterTitle]!++;
    if (before & FLAG.firstName) seen[at + SEEN.afterFirstName]!++;
    if (DETERMINERS.has(model.table.keys[model.word[i - 1]!]!)) seen[at + SEEN.afterThe]!++;
  }
  if (i + 1 < to) {
    if (flagsAt(model, i + 1) & FLAG.capital) seen[at + SEEN.beforeCapital]!++;
    if (model.tokens[i + 1]!.gap === 3 && model.tokens[i + 1]!.text === 's') seen[at + SEEN.possessive]!++;
  }
}

const DETERMINERS = new Set(
  'the a an der die das den dem des le la les l el los las il lo gli i o os as het de'.split(' '),
);
