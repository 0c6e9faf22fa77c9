import type { Bloom } from './bloom.ts';
import { GAPS, LABEL, LABELS } from './lattice.ts';

/** What training leaves behind. */
export interface Weights {
  /** There are 2 ** bits rows of `LABELS` weights. */
  bits: number;
  table: Int8Array | Float32Array;
  /** Where in the table each row stands, for many are equal; absent where all stand in their order. */
  rowOf?: Uint16Array;
  /** A weight is its number in the table times this. */
  unit: number;
  /** Weights by gap, from, to. */
  transitions: Float64Array;
  /** Given names, signs that names in signs begin with, places. */
  lexicon: Bloom;
}

/** A further word of a person can only follow a word of one. */
const IMPOSSIBLE = -25;

export function forbidLooseEnds(transitions: Float64Array): void {
  for (let gap = 0; gap < GAPS; gap++) {
    for (const from of [LABEL.O, LABEL.LOC, LABEL.X]) {
      transitions[(gap * LABELS + from) * LABELS + LABEL.I] = IMPOSSIBLE;
    }
  }
}
