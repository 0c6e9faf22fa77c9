import { mix } from './hash.ts';
import type { SentenceView } from './sentence-view.ts';
import { PAD } from './sentence-view.ts';
import { COLUMN } from './word-table.ts';

/** Room for the rows of one token. */
export const MAX_ROWS = 96;

/** How many of the rows, the first ones, are of the very word; training drops them now and then, so that unknown words are learned too. */
export const LEXICAL = 4;

/**
 * The rows of the weight table that token `t` of a sentence calls, put into `out`; gives their number.
 * `shift` leaves as many bits as the table has. The numbers of the templates are part of the weight file's form.
 */
export function tokenRows(view: SentenceView, t: number, shift: number, out: Int32Array): number {
  const p = t + PAD;
  const outline = mix(view.shape[p]!, view.shouting);
  let count = wordRows(view, p, out);
  count = contextRows(view, p, outline, out, count);
  count = shapeRows(view, p, outline, out, count);
  count = affixRows(view, p, out, count);
  count = flagRows(view, p, out, count);
  count = evidenceRows(view, p, out, count);
  count = placeRows(view, p, out, count);
  for (let n = 0; n < count; n++) out[n] = out[n]! >>> shift;
  return count;
}

function wordRows({ key, shape }: SentenceView, p: number, out: Int32Array): number {
  const word = key[p]!;
  out[0] = mix(1, word);
  out[1] = mix(mix(2, word), shape[p]!);
  out[2] = mix(mix(3, word), key[p - 1]!);
  out[3] = mix(mix(4, word), key[p + 1]!);
  return LEXICAL;
}

function contextRows({ key }: SentenceView, p: number, outline: number, out: Int32Array, start: number): number {
  let n = start;
  const before = key[p - 1]!;
  const before2 = key[p - 2]!;
  const after = key[p + 1]!;
  const after2 = key[p + 2]!;
  out[n++] = mix(10, before);
  out[n++] = mix(11, after);
  out[n++] = mix(12, before2);
  out[n++] = mix(13, after2);
  out[n++] = mix(mix(14, before), outline);
  out[n++] = mix(mix(15, after), outline);
  out[n++] = mix(mix(mix(16, before2), before), outline);
  out[n++] = mix(mix(mix(17, after), after2), outline);
  out[n++] = mix(mix(18, before2), outline);
  out[n++] = mix(mix(19, after2), outline);
  out[n++] = mix(mix(mix(20, before), after), outline);
  out[n++] = mix(mix(21, key[p - 3]!), outline);
  out[n++] = mix(mix(22, key[p + 3]!), outline);
  return n;
}

function shapeRows(view: SentenceView, p: number, outline: number, out: Int32Array, start: number): number {
  let n = start;
  const { shape, lang } = view;
  const before = shape[p - 1]!;
  const before2 = shape[p - 2]!;
  const after = shape[p + 1]!;
  const after2 = shape[p + 2]!;
  const gaps = view.gap[p]! * 8 + view.gap[p + 1]!;
  out[n++] = mix(30, 0);
  out[n++] = mix(31, outline);
  out[n++] = mix(32, before);
  out[n++] = mix(33, after);
  out[n++] = mix(mix(mix(34, before), outline), after);
  out[n++] = mix(mix(mix(35, before2), before), outline);
  out[n++] = mix(mix(mix(36, outline), after), after2);
  out[n++] = mix(mix(mix(mix(mix(37, before2), before), outline), after), after2);
  out[n++] = mix(mix(38, outline), gaps);
  out[n++] = mix(mix(mix(39, outline), gaps), mix(before, after));
  out[n++] = mix(mix(40, lang), outline);
  out[n++] = mix(mix(mix(41, lang), mix(before, outline)), after);
  out[n++] = mix(mix(42, lang), (p === PAD ? 1 : 0) + (outline << 1));
  return n;
}

function affixRows(view: SentenceView, p: number, out: Int32Array, start: number): number {
  let n = start;
  const at = view.cell[p]!;
  const { cells } = view;
  const shape = view.shape[p]!;
  for (let k = 0; k < 4; k++) {
    const prefix = cells[at + COLUMN.prefix1 + k]!;
    if (prefix === 0) break;
    out[n++] = mix(mix(50 + k, prefix), shape);
    out[n++] = mix(mix(54 + k, cells[at + COLUMN.suffix1 + k]!), shape);
  }
  const own = view.suffix[p]!;
  out[n++] = mix(mix(58, view.suffix[p - 1]!), shape);
  out[n++] = mix(mix(59, view.suffix[p + 1]!), shape);
  out[n++] = mix(mix(60, own), mix(view.lang, shape));
  out[n++] = mix(mix(61, own), view.shape[p + 1]!);
  out[n++] = mix(mix(62, own), view.shape[p - 1]!);
  return n;
}

function flagRows({ flags, shape, lang }: SentenceView, p: number, out: Int32Array, start: number): number {
  let n = start;
  const own = flags[p]!;
  const before = flags[p - 1]!;
  const after = flags[p + 1]!;
  const around = own * 64 + before * 8 + after;
  out[n++] = mix(70, own);
  out[n++] = mix(71, around);
  out[n++] = mix(mix(72, own * 8 + before), shape[p]!);
  out[n++] = mix(mix(73, own * 8 + after), shape[p]!);
  out[n++] = mix(74, (own * 8 + before) * 8 + flags[p - 2]!);
  out[n++] = mix(mix(75, own * 8 + after), shape[p + 2]!);
  out[n++] = mix(mix(76, around), lang);
  return n;
}

/** Evidence of the article that tells a name by the words beside it: title before it, first name before it, capital after it. */
const BESIDE = 0b11100;

function evidenceRows(view: SentenceView, p: number, out: Int32Array, start: number): number {
  let n = start;
  const { seen, flags } = view;
  const shape = view.shape[p]!;
  const own = seen[p]!;
  const where = (p === PAD ? 1 : 0) | (view.shouting << 1);
  out[n++] = mix(mix(77, own), shape);
  out[n++] = mix(mix(78, own), mix(shape, where));
  out[n++] = mix(mix(79, own & BESIDE), flags[p]!);
  out[n++] = mix(mix(80, own), flags[p]! * 64 + flags[p - 1]! * 8 + flags[p + 1]!);
  if (p > PAD) out[n++] = mix(mix(81, seen[p - 1]!), shape);
  if (p + 1 < PAD + view.length) out[n++] = mix(mix(82, seen[p + 1]!), shape);
  return n;
}

/** Rows of the places that the lexicon holds; none where there is none. */
function placeRows(view: SentenceView, p: number, out: Int32Array, start: number): number {
  const { place, flags } = view;
  const own = place[p]!;
  const around = (own * 4 + place[p - 1]!) * 4 + place[p + 1]!;
  if (around === 0) return start;
  let n = start;
  out[n++] = mix(100, around);
  out[n++] = mix(mix(101, around), flags[p]! * 64 + flags[p - 1]! * 8 + flags[p + 1]!);
  out[n++] = mix(mix(102, own), view.seen[p]!);
  out[n++] = mix(mix(103, own), view.key[p - 1]!);
  out[n++] = mix(mix(104, own), view.key[p + 1]!);
  out[n++] = mix(mix(105, around), view.shape[p]!);
  return n;
}

/** Rows of the second pass. */
export const VOTE_ROWS = 7;

/** Rows that say what the first pass called this word elsewhere in the article; `votes` are the sentence's, from `bucketVotes`. */
export function voteRows(
  view: Pick<SentenceView, 'shape' | 'length'>,
  t: number,
  votes: Int32Array,
  shift: number,
  out: Int32Array,
): void {
  const own = votes[t]!;
  const before = t > 0 ? votes[t - 1]! : 0;
  const after = t + 1 < view.length ? votes[t + 1]! : 0;
  const shape = view.shape[t + PAD]!;
  out[0] = mix(90, own);
  out[1] = mix(mix(91, own), shape);
  out[2] = mix(mix(92, own), before);
  out[3] = mix(mix(93, own), after);
  out[4] = mix(mix(94, before), shape);
  out[5] = mix(mix(95, after), shape);
  out[6] = mix(mix(96, own), mix(before, after));
  for (let n = 0; n < VOTE_ROWS; n++) out[n] = out[n]! >>> shift;
}
