import type { TextModel } from './text-model.ts';
import { groupOf, SEEN, SEEN_COLUMNS } from './text-model.ts';
import { COLUMN, FLAG, STRIDE } from './word-table.ts';

/** One sentence of a model. */
export interface Sentence {
  from: number;
  to: number;
  shouting: boolean;
}

export function* sentencesOf(model: TextModel): Generator<Sentence> {
  for (let s = 0; s + 1 < model.bounds.length; s++) {
    yield { from: model.bounds[s]!, to: model.bounds[s + 1]!, shouting: model.shouting[s] === 1 };
  }
}

/** Places on either side of a sentence that features look at. */
export const PAD = 3;

/** Hashes for the places before and after a sentence. */
const BEFORE = 0x5bd1e996;
const AFTER = 0x5bd1e997;

/** Flags that are evidence of a name. */
const NAME_BITS = FLAG.firstName | FLAG.title | FLAG.capital;

/**
 * What features read of one sentence, a number a token in plain arrays, padded: token `t` stands at
 * `t + PAD`. One view is used for all sentences of a text, so that the first call costs no more than it must.
 */
export class SentenceView {
  length = 0;
  shouting = 0;
  lang = 0;
  /** Hashes: the word in lower case, its outline, its last three letters. */
  key = new Int32Array(0);
  shape = new Int32Array(0);
  suffix = new Int32Array(0);
  /** `FLAG`s that are evidence of a name. */
  flags = new Int32Array(0);
  /** What the article says of the word elsewhere, each kind as a bit or two. */
  seen = new Int32Array(0);
  /** `PLACE` of the token. */
  place = new Int32Array(0);
  /** `Gap` before the token; 4 at the ends. */
  gap = new Int32Array(0);
  /** First cell of the word in the word table. */
  cell = new Int32Array(0);
  /** The word table. */
  cells: Int32Array = new Int32Array(0);

  open(model: TextModel, { from, to, shouting }: Sentence): void {
    const length = to - from;
    this.grow(length + 2 * PAD);
    this.length = length;
    this.shouting = shouting ? 1 : 0;
    this.lang = model.lang;
    this.cells = model.table.cells;
    for (let p = 0; p < PAD; p++) this.setEdge(p, BEFORE);
    for (let t = 0; t < length; t++) this.setToken(model, from + t, t + PAD, t === 0);
    for (let p = length + PAD; p < length + 2 * PAD; p++) this.setEdge(p, AFTER);
  }

  /** The same with nothing but length and outlines, which are all that the second pass looks at. */
  openShapes(model: TextModel, { from, to }: Sentence): void {
    this.length = to - from;
    this.grow(this.length + 2 * PAD);
    const { cells } = model.table;
    for (let i = from; i < to; i++) this.shape[i - from + PAD] = cells[model.word[i]! * STRIDE + COLUMN.shape]!;
  }

  private grow(size: number): void {
    if (this.key.length >= size) return;
    const room = size * 2;
    this.key = new Int32Array(room);
    this.shape = new Int32Array(room);
    this.suffix = new Int32Array(room);
    this.flags = new Int32Array(room);
    this.seen = new Int32Array(room);
    this.place = new Int32Array(room);
    this.gap = new Int32Array(room);
    this.cell = new Int32Array(room);
  }

  private setEdge(p: number, hash: number): void {
    this.key[p] = hash;
    this.shape[p] = hash;
    this.suffix[p] = hash;
    this.flags[p] = 0;
    this.seen[p] = 0;
    this.place[p] = 0;
    this.gap[p] = 4;
  }

  private setToken(model: TextModel, i: number, p: number, first: boolean): void {
    const at = model.word[i]! * STRIDE;
    this.key[p] = this.cells[at + COLUMN.key]!;
    this.shape[p] = this.cells[at + COLUMN.shape]!;
    this.suffix[p] = this.cells[at + COLUMN.suffix1 + 2]!;
    this.flags[p] = this.cells[at + COLUMN.flags]! & NAME_BITS;
    this.seen[p] = seenBits(model, groupOf(model, i));
    this.place[p] = model.place[i]!;
    this.gap[p] = first ? 4 : model.tokens[i]!.gap;
    this.cell[p] = at;
  }
}

function seenBits(model: TextModel, group: number): number {
  const at = group * SEEN_COLUMNS;
  const seen = model.evidence;
  const all = seen[at + SEEN.all]!;
  let bits = (all > 3 ? 2 : all > 1 ? 1 : 0) << 7;
  for (let kind: number = SEEN.lower; kind <= SEEN.afterThe; kind++) if (seen[at + kind]! > 0) bits |= 1 << (kind - 1);
  return bits | (model.inTitle[group]! << 9);
}
