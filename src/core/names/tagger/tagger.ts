import type { NameLabel, NamesInput, NameSpan } from '../../types.ts';
import { MAX_ROWS, tokenRows, VOTE_ROWS, voteRows } from './features.ts';
import { bestPath, LABEL, LABELS, Lattice } from './lattice.ts';
import type { Sentence } from './sentence-view.ts';
import { sentencesOf, SentenceView } from './sentence-view.ts';
import type { TextModel } from './text-model.ts';
import { readText } from './text-model.ts';
import { bucketVotes } from './votes.ts';
import type { Weights } from './weights.ts';

/** Finds people, places and other names in a text. */
export interface Tagger {
  /** In order of the text; the headline is read but its names are not among them. */
  tag(input: NamesInput): NameSpan[];
}

export function makeTagger(weights: Weights): Tagger {
  return { tag: (input) => tagText(input, weights) };
}

export function gapsOf(model: TextModel, from: number, to: number): Uint8Array {
  const gaps = new Uint8Array(to - from);
  for (let i = from; i < to; i++) gaps[i - from] = model.tokens[i]!.gap;
  return gaps;
}

function tagText(input: NamesInput, weights: Weights): NameSpan[] {
  const model = readText(input, weights.lexicon);
  const scores = scoreTokens(model, weights);
  const exponentials = weights.transitions.map(Math.exp);
  const lattice = new Lattice();
  const first = marginalsOf(model, scores, exponentials, lattice);
  addVotes(model, bucketVotes(model, first), weights, scores);
  const spans: NameSpan[] = [];
  for (const sentence of sentencesOf(model)) {
    for (const { from, to } of openRuns(scores, sentence)) {
      const own = scores.subarray(from * LABELS, to * LABELS);
      const gaps = gapsOf(model, from, to);
      lattice.run(own, to - from, gaps, exponentials);
      const path = bestPath(own, to - from, gaps, weights.transitions);
      collectSpans(model, input, from, path, lattice.marginals, spans);
    }
  }
  return spans;
}

/** First-pass scores of every token, `LABELS` each. */
export function scoreTokens(model: TextModel, weights: Weights): Float64Array {
  const scores = new Float64Array(model.tokens.length * LABELS);
  const rows = new Int32Array(MAX_ROWS);
  const view = new SentenceView();
  for (const sentence of sentencesOf(model)) {
    view.open(model, sentence);
    for (let t = 0; t < view.length; t++) {
      const count = tokenRows(view, t, 32 - weights.bits, rows);
      addRows(scores, (sentence.from + t) * LABELS, weights, rows, count);
    }
  }
  return scores;
}

function addVotes(model: TextModel, votes: Int32Array, weights: Weights, scores: Float64Array): void {
  const rows = new Int32Array(VOTE_ROWS);
  const view = new SentenceView();
  for (const sentence of sentencesOf(model)) {
    view.openShapes(model, sentence);
    const own = votes.subarray(sentence.from, sentence.to);
    for (let t = 0; t < view.length; t++) {
      voteRows(view, t, own, 32 - weights.bits, rows);
      addRows(scores, (sentence.from + t) * LABELS, weights, rows, VOTE_ROWS);
    }
  }
}

function addRows(
  scores: Float64Array,
  at: number,
  { table, rowOf, unit }: Weights,
  rows: Int32Array,
  count: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  for (let n = 0; n < count; n++) {
    const row = (rowOf ? rowOf[rows[n]!]! : rows[n]!) * LABELS;
    a += table[row]!;
    b += table[row + 1]!;
    c += table[row + 2]!;
    d += table[row + 3]!;
    e += table[row + 4]!;
  }
  scores[at]! += a * unit;
  scores[at + 1]! += b * unit;
  scores[at + 2]! += c * unit;
  scores[at + 3]! += d * unit;
  scores[at + 4]! += e * unit;
}

/** Chances of every label at every token. */
export function marginalsOf(
  model: TextModel,
  scores: Float64Array,
  exponentials: Float64Array,
  lattice: Lattice,
): Float32Array {
  const size = model.tokens.length;
  const marginals = new Float32Array(size * LABELS);
  for (let i = 0; i < size; i++) marginals[i * LABELS + LABEL.O] = 1;
  for (const sentence of sentencesOf(model)) {
    for (const { from, to } of openRuns(scores, sentence)) {
      const own = scores.subarray(from * LABELS, to * LABELS);
      lattice.run(own, to - from, gapsOf(model, from, to), exponentials);
      marginals.set(lattice.marginals.subarray(0, (to - from) * LABELS), from * LABELS);
    }
  }
  return marginals;
}

/** By so much every other label must lie behind "no name" for a token to be settled at a glance. */
const MARGIN = 7;

/**
 * The runs of a sentence that are not settled at a glance, each with a settled token on either side: what lies
 * beyond such a token has no bearing on the run, so most of a text needs no lattice.
 */
function openRuns(scores: Float64Array, { from, to }: Sentence): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    if (isSettled(scores, i * LABELS)) continue;
    const last = runs.at(-1);
    const end = Math.min(i + 2, to);
    if (last && last.to >= i) last.to = end;
    else runs.push({ from: Math.max(i - 1, from), to: end });
  }
  return runs;
}

function isSettled(scores: Float64Array, at: number): boolean {
  const least = scores[at]! - MARGIN;
  return scores[at + 1]! <= least && scores[at + 2]! <= least && scores[at + 3]! <= least && scores[at + 4]! <= least;
}

const NAME_LABELS: Record<number, NameLabel> = { 1: 'person', 2: 'person', 3: 'place', 4: 'other' };

function collectSpans(
  model: TextModel,
  input: NamesInput,
  from: number,
  path: Uint8Array,
  marginals: Float64Array,
  spans: NameSpan[],
): void {
  for (let t = 0; t < path.length;) {
    const label = NAME_LABELS[path[t]!];
    let end = t + 1;
    while (end < path.length && goesOn(path[end - 1]!, path[end]!)) end++;
    if (label && model.blockOf[from + t]! >= 0) {
      spans.push({
        block: input.blocks[model.blockOf[from + t]!]!.index,
        start: model.tokens[from + t]!.start,
        end: model.tokens[from + end - 1]!.end,
        label,
        confidence: confidenceOf(path, marginals, t, end),
      });
    }
    t = end;
  }
}

const goesOn = (label: number, next: number): boolean =>
  next === LABEL.I || (next === label && (label === LABEL.LOC || label === LABEL.X));

/** Mean chance of the span's kind over its tokens. */
function confidenceOf(path: Uint8Array, marginals: Float64Array, start: number, end: number): number {
  let sum = 0;
  for (let t = start; t < end; t++) {
    const at = t * LABELS;
    const person = path[t] === LABEL.B || path[t] === LABEL.I;
    sum += person ? marginals[at + LABEL.B]! + marginals[at + LABEL.I]! : marginals[at + path[t]!]!;
  }
  return Math.min(1, sum / (end - start));
}
