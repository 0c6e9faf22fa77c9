import { LABEL, LABELS } from './lattice.ts';
import type { TextModel } from './text-model.ts';
import { flagsAt, groupOf } from './text-model.ts';
import { FLAG } from './word-table.ts';

/**
 * For each token, what the first pass called the same word elsewhere in the article, as one small
 * number: 0 when it stands nowhere else. `marginals` hold `LABELS` chances a token.
 */
export function bucketVotes(model: TextModel, marginals: Float32Array): Int32Array {
  const groups = model.table.ids.size;
  const sums = new Float64Array(groups * LABELS);
  const counts = new Int32Array(groups);
  const size = model.tokens.length;
  for (let i = 0; i < size; i++) {
    if (!mayVote(model, i)) continue;
    const group = groupOf(model, i);
    counts[group]!++;
    for (let y = 0; y < LABELS; y++) sums[group * LABELS + y]! += marginals[i * LABELS + y]!;
  }
  const votes = new Int32Array(size);
  const others = new Float64Array(LABELS);
  for (let i = 0; i < size; i++) {
    const group = groupOf(model, i);
    const count = counts[group]! - 1;
    if (count < 1 || !mayVote(model, i)) continue;
    for (let y = 0; y < LABELS; y++) {
      others[y] = (sums[group * LABELS + y]! - marginals[i * LABELS + y]!) / count;
    }
    votes[i] = bucketOf(others, count);
  }
  return votes;
}

const mayVote = (model: TextModel, i: number): boolean => (flagsAt(model, i) & (FLAG.capital | FLAG.caseless)) !== 0;

/** 1 and up: how much for a person, first or further word, what else, and by how many. */
function bucketOf(shares: Float64Array, count: number): number {
  const person = shares[LABEL.B]! + shares[LABEL.I]!;
  const level = person > 0.9 ? 4 : person > 0.6 ? 3 : person > 0.3 ? 2 : person > 0.1 ? 1 : 0;
  const first = shares[LABEL.B]! > 0.75 * person ? 0 : shares[LABEL.B]! < 0.25 * person ? 1 : 2;
  const rest = Math.max(shares[LABEL.O]!, shares[LABEL.LOC]!, shares[LABEL.X]!);
  const other = rest === shares[LABEL.O]! ? 0 : rest === shares[LABEL.LOC]! ? 1 : 2;
  return 1 + level + 5 * (level > 1 ? first : other) + 15 * (count > 3 ? 2 : count > 1 ? 1 : 0);
}
