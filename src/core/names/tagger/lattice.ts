/** Labels of the sequence model: outside, first and further words of a person, place, any other name. */
export const LABEL = { O: 0, B: 1, I: 2, LOC: 3, X: 4 } as const;
export const LABELS = 5;
/** A transition matrix for each kind of gap between two tokens. */
export const GAPS = 4;
export const ALL_LABELS = 0b11111;

/** Scratch for one sentence after the other; grows as needed. */
export class Lattice {
  /** Chances of each label at each token, `LABELS` a token, once `run` has been called. */
  marginals = new Float64Array(0);
  /** Expected transitions of the last `run`, by gap, from, to. */
  readonly pairs = new Float64Array(GAPS * LABELS * LABELS);
  private forward = new Float64Array(0);
  private potential = new Float64Array(0);
  private scale = new Float64Array(0);

  /**
   * Forward and backward over `length` tokens. `scores` hold `LABELS` a token, `transitions` are
   * exponentials by gap; `allowed`, when given, has a bit for each label that a token may have.
   */
  run(scores: Float64Array, length: number, gaps: Uint8Array, transitions: Float64Array, allowed?: Uint8Array): void {
    this.grow(length);
    this.fillPotential(scores, length, allowed);
    this.passForward(length, gaps, transitions);
    this.passBackward(length, gaps, transitions);
  }

  private grow(length: number): void {
    if (this.scale.length >= length) return;
    const room = length * 2;
    this.marginals = new Float64Array(room * LABELS);
    this.forward = new Float64Array(room * LABELS);
    this.potential = new Float64Array(room * LABELS);
    this.scale = new Float64Array(room);
  }

  private fillPotential(scores: Float64Array, length: number, allowed?: Uint8Array): void {
    for (let t = 0; t < length; t++) {
      let top = -Infinity;
      for (let y = 0; y < LABELS; y++) top = Math.max(top, scores[t * LABELS + y]!);
      for (let y = 0; y < LABELS; y++) {
        const may = allowed === undefined || (allowed[t]! >> y) & 1;
        // Never quite zero: a forbidden path must not empty the lattice.
        this.potential[t * LABELS + y] = may ? Math.exp(Math.max(scores[t * LABELS + y]! - top, -30)) : 0;
      }
    }
  }

  private passForward(length: number, gaps: Uint8Array, transitions: Float64Array): void {
    const { forward, potential, scale } = this;
    for (let t = 0; t < length; t++) {
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        let reach = 1;
        if (t > 0) {
          reach = 0;
          const base = gaps[t]! * LABELS * LABELS + y;
          for (let x = 0; x < LABELS; x++) reach += forward[(t - 1) * LABELS + x]! * transitions[base + x * LABELS]!;
        } else if (y === LABEL.I) reach = 0.001;
        const value = reach * potential[t * LABELS + y]!;
        forward[t * LABELS + y] = value;
        sum += value;
      }
      if (sum <= 0) sum = 1e-300;
      scale[t] = sum;
      for (let y = 0; y < LABELS; y++) forward[t * LABELS + y]! /= sum;
    }
  }

  private passBackward(length: number, gaps: Uint8Array, transitions: Float64Array): void {
    const { forward, potential, scale, marginals, pairs } = this;
    pairs.fill(0);
    const backward = new Float64Array(LABELS).fill(1);
    const next = new Float64Array(LABELS);
    for (let t = length - 1; t >= 0; t--) {
      for (let y = 0; y < LABELS; y++) marginals[t * LABELS + y] = forward[t * LABELS + y]! * backward[y]!;
      if (t === 0) break;
      const gap = gaps[t]! * LABELS * LABELS;
      next.fill(0);
      for (let x = 0; x < LABELS; x++) {
        for (let y = 0; y < LABELS; y++) {
          const step = (transitions[gap + x * LABELS + y]! * potential[t * LABELS + y]! * backward[y]!) / scale[t]!;
          next[x]! += step;
          pairs[gap + x * LABELS + y]! += forward[(t - 1) * LABELS + x]! * step;
        }
      }
      backward.set(next);
    }
  }
}

/** The likeliest labels of a sentence; `transitions` are weights, not exponentials. */
export function bestPath(
  scores: Float64Array,
  length: number,
  gaps: Uint8Array,
  transitions: Float64Array,
): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * LABELS);
  let best = Float64Array.from({ length: LABELS }, (_, y) => scores[y]! - (y === LABEL.I ? 7 : 0));
  for (let t = 1; t < length; t++) {
    const now = new Float64Array(LABELS);
    const gap = gaps[t]! * LABELS * LABELS;
    for (let y = 0; y < LABELS; y++) {
      let from = 0;
      let top = -Infinity;
      for (let x = 0; x < LABELS; x++) {
        const value = best[x]! + transitions[gap + x * LABELS + y]!;
        if (value > top) {
          top = value;
          from = x;
        }
      }
      now[y] = top + scores[t * LABELS + y]!;
      back[t * LABELS + y] = from;
    }
    best = now;
  }
  let label = best.indexOf(Math.max(...best));
  for (let t = length - 1; t >= 0; t--) {
    path[t] = label;
    label = back[t * LABELS + label]!;
  }
  return path;
}
