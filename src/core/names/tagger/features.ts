import { mix } from './hash.ts';
import type { TextModel } from './text-model.ts';
import { groupOf, SEEN, SEEN_COLUMNS } from './text-model.ts';
import { COLUMN, FLAG, STRIDE } from './word-table.ts';

/** Room for the rows of one token. */
export const MAX_ROWS = 96;

/** Hashes for places before and after a sentence. */
const EDGE = 0x5bd1e995;

/** A sentence within the model. */
interface Scope {
  from: number;
  to: number;
  shouting: boolean;
}

/**
 * The rows of the weight table that token `i` calls, put into `out`: first those of the very word
 * (`lexical` of them, which training drops now and then so that unknown words are learned too),
 * then all others. `shift` leaves as many bits as the table has.
 */
export function tokenRows(
  model: TextModel,
  i: number,
  scope: Scope,
  shift: number,
  out: Int32Array,
): { lexical: number; count: number } {
  const lexical = wordRows(model, i, scope, out);
  let count = contextRows(model, i, scope, out, lexical);
  count = shapeRows(model, i, scope, out, count);
  count = affixRows(model, i, scope, out, count);
  count = evidenceRows(model, i, scope, out, count);
  for (let n = 0; n < count; n++) out[n] = out[n]! >>> shift;
  return { lexical, count };
}

const cell = (model: TextModel, i: number, scope: Scope, column: number): number =>
  i < scope.from || i >= scope.to
    ? EDGE + (i < scope.from ? 1 : 2)
    : model.table.cells[model.word[i]! * STRIDE + column]!;
const flags = (model: TextModel, i: number, scope: Scope): number =>
  i < scope.from || i >= scope.to ? 0 : model.table.cells[model.word[i]! * STRIDE + COLUMN.flags]!;
const gapOf = (model: TextModel, i: number, scope: Scope): number =>
  i <= scope.from || i >= scope.to ? 4 : model.tokens[i]!.gap;

function wordRows(model: TextModel, i: number, scope: Scope, out: Int32Array): number {
  const word = cell(model, i, scope, COLUMN.key);
  const shape = cell(model, i, scope, COLUMN.shape);
  let n = 0;
  out[n++] = mix(1, word);
  out[n++] = mix(mix(2, word), shape);
  out[n++] = mix(mix(3, word), cell(model, i - 1, scope, COLUMN.key));
  out[n++] = mix(mix(4, word), cell(model, i + 1, scope, COLUMN.key));
  return n;
}

function contextRows(model: TextModel, i: number, scope: Scope, out: Int32Array, start: number): number {
  let n = start;
  const shape = mix(cell(model, i, scope, COLUMN.shape), scope.shouting ? 1 : 0);
  const before = cell(model, i - 1, scope, COLUMN.key);
  const before2 = cell(model, i - 2, scope, COLUMN.key);
  const after = cell(model, i + 1, scope, COLUMN.key);
  const after2 = cell(model, i + 2, scope, COLUMN.key);
  out[n++] = mix(10, before);
  out[n++] = mix(11, after);
  out[n++] = mix(12, before2);
  out[n++] = mix(13, after2);
  out[n++] = mix(mix(14, before), shape);
  out[n++] = mix(mix(15, after), shape);
  out[n++] = mix(mix(mix(16, before2), before), shape);
  out[n++] = mix(mix(mix(17, after), after2), shape);
  out[n++] = mix(mix(18, before2), shape);
  out[n++] = mix(mix(19, after2), shape);
  out[n++] = mix(mix(mix(20, before), after), shape);
  out[n++] = mix(mix(21, cell(model, i - 3, scope, COLUMN.key)), shape);
  out[n++] = mix(mix(22, cell(model, i + 3, scope, COLUMN.key)), shape);
  return n;
}

function shapeRows(model: TextModel, i: number, scope: Scope, out: Int32Array, start: number): number {
  let n = start;
  const shape = mix(cell(model, i, scope, COLUMN.shape), scope.shouting ? 1 : 0);
  const before = cell(model, i - 1, scope, COLUMN.shape);
  const before2 = cell(model, i - 2, scope, COLUMN.shape);
  const after = cell(model, i + 1, scope, COLUMN.shape);
  const after2 = cell(model, i + 2, scope, COLUMN.shape);
  const gaps = gapOf(model, i, scope) * 8 + gapOf(model, i + 1, scope);
  out[n++] = mix(30, 0);
  out[n++] = mix(31, shape);
  out[n++] = mix(32, before);
  out[n++] = mix(33, after);
  out[n++] = mix(mix(mix(34, before), shape), after);
  out[n++] = mix(mix(mix(35, before2), before), shape);
  out[n++] = mix(mix(mix(36, shape), after), after2);
  out[n++] = mix(mix(mix(mix(mix(37, before2), before), shape), after), after2);
  out[n++] = mix(mix(38, shape), gaps);
  out[n++] = mix(mix(mix(39, shape), gaps), mix(before, after));
  out[n++] = mix(mix(40, model.lang), shape);
  out[n++] = mix(mix(mix(41, model.lang), mix(before, shape)), after);
  out[n++] = mix(mix(42, model.lang), (i === scope.from ? 1 : 0) + (shape << 1));
  return n;
}

function affixRows(model: TextModel, i: number, scope: Scope, out: Int32Array, start: number): number {
  let n = start;
  const at = model.word[i]! * STRIDE;
  const { cells } = model.table;
  const shape = cells[at + COLUMN.shape]!;
  for (let k = 0; k < 4; k++) {
    const prefix = cells[at + COLUMN.prefix1 + k]!;
    const suffix = cells[at + COLUMN.suffix1 + k]!;
    if (prefix === 0) break;
    out[n++] = mix(mix(50 + k, prefix), shape);
    out[n++] = mix(mix(54 + k, suffix), shape);
  }
  const own = cells[at + COLUMN.suffix1 + 2]!;
  out[n++] = mix(mix(58, cell(model, i - 1, scope, COLUMN.suffix1 + 2)), shape);
  out[n++] = mix(mix(59, cell(model, i + 1, scope, COLUMN.suffix1 + 2)), shape);
  out[n++] = mix(mix(60, own), mix(model.lang, shape));
  out[n++] = mix(mix(61, own), cell(model, i + 1, scope, COLUMN.shape));
  out[n++] = mix(mix(62, own), cell(model, i - 1, scope, COLUMN.shape));
  return n;
}

const NAME_BITS = FLAG.firstName | FLAG.title | FLAG.capital;

function evidenceRows(model: TextModel, i: number, scope: Scope, out: Int32Array, start: number): number {
  let n = start;
  const own = flags(model, i, scope) & NAME_BITS;
  const before = flags(model, i - 1, scope) & NAME_BITS;
  const after = flags(model, i + 1, scope) & NAME_BITS;
  const before2 = flags(model, i - 2, scope) & NAME_BITS;
  const shape = cell(model, i, scope, COLUMN.shape);
  out[n++] = mix(70, own);
  out[n++] = mix(71, own * 64 + before * 8 + after);
  out[n++] = mix(mix(72, own * 8 + before), shape);
  out[n++] = mix(mix(73, own * 8 + after), shape);
  out[n++] = mix(74, (own * 8 + before) * 8 + before2);
  out[n++] = mix(mix(75, own * 8 + after), cell(model, i + 2, scope, COLUMN.shape));
  out[n++] = mix(mix(76, own * 64 + before * 8 + after), model.lang);
  const seen = seenBits(model, i);
  const where = (i === scope.from ? 1 : 0) | (scope.shouting ? 2 : 0);
  out[n++] = mix(mix(77, seen), shape);
  out[n++] = mix(mix(78, seen), mix(shape, where));
  out[n++] = mix(mix(79, seen & 0b11100), own);
  out[n++] = mix(mix(80, seen), own * 64 + before * 8 + after);
  if (i > scope.from) out[n++] = mix(mix(81, seenBits(model, i - 1)), shape);
  if (i + 1 < scope.to) out[n++] = mix(mix(82, seenBits(model, i + 1)), shape);
  return n;
}

/** The evidence of the article on a word, each kind as a bit or two. */
function seenBits(model: TextModel, i: number): number {
  const at = groupOf(model, i) * SEEN_COLUMNS;
  const seen = model.evidence;
  const all = seen[at + SEEN.all]!;
  const some = (column: number): number => (seen[at + column]! > 0 ? 1 : 0);
  return (
    some(SEEN.lower) |
    (some(SEEN.midCapital) << 1) |
    (some(SEEN.afterTitle) << 2) |
    (some(SEEN.afterFirstName) << 3) |
    (some(SEEN.beforeCapital) << 4) |
    (some(SEEN.possessive) << 5) |
    (some(SEEN.afterThe) << 6) |
    ((all > 3 ? 2 : all > 1 ? 1 : 0) << 7) |
    (model.inTitle[groupOf(model, i)]! << 9)
  );
}

/** Room for the rows of the second pass. */
export const MAX_VOTE_ROWS = 8;

/** Rows that say what the first pass called this word elsewhere in the article; `votes` from `bucketVotes`. */
export function voteRows(
  model: TextModel,
  i: number,
  scope: Scope,
  votes: Int32Array,
  shift: number,
  out: Int32Array,
): number {
  const own = votes[i]!;
  const before = i > scope.from ? votes[i - 1]! : 0;
  const after = i + 1 < scope.to ? votes[i + 1]! : 0;
  const shape = cell(model, i, scope, COLUMN.shape);
  out[0] = mix(90, own);
  out[1] = mix(mix(91, own), shape);
  out[2] = mix(mix(92, own), before);
  out[3] = mix(mix(93, own), after);
  out[4] = mix(mix(94, before), shape);
  out[5] = mix(mix(95, after), shape);
  out[6] = mix(mix(96, own), mix(before, after));
  for (let n = 0; n < 7; n++) out[n] = out[n]! >>> shift;
  return 7;
}
