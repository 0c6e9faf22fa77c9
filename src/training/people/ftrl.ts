import { LABELS } from '../../core/names/tagger/lattice.ts';

/** Settings of the learner: FTRL-proximal, which keeps most weights at nought by itself. */
export interface FtrlSettings {
  bits: number;
  /** Step size and its damping. */
  alpha: number;
  beta: number;
  /** Strength of the pull to nought. */
  l1: number;
  l2: number;
}

/** Numbers a row takes: weights, sums and squares lie side by side so that one fetch from memory brings all. */
const STRIDE = 16;

/** A table of weights that learns, `LABELS` a row. */
export class Ftrl {
  /** Weights, sums and squares: all that was learned. */
  readonly cells: Float32Array;
  private readonly settings: FtrlSettings;

  constructor(settings: FtrlSettings) {
    this.settings = settings;
    this.cells = new Float32Array(2 ** settings.bits * STRIDE);
  }

  /** Adds the weights of the rows to `scores` from `at`. */
  score(rows: Int32Array, scores: Float64Array, at: number): void {
    const { cells } = this;
    for (const row of rows) {
      const base = row * STRIDE;
      for (let y = 0; y < LABELS; y++) scores[at + y]! += cells[base + y]!;
    }
  }

  /** One step for a label in each of the rows. */
  update(rows: Int32Array, label: number, gradient: number): void {
    const { alpha, beta, l1, l2 } = this.settings;
    const { cells } = this;
    const square = gradient * gradient;
    for (const row of rows) {
      const at = row * STRIDE + label;
      const before = cells[at + 2 * LABELS]!;
      const root = Math.sqrt(before + square);
      const sum = cells[at + LABELS]! + gradient - ((root - Math.sqrt(before)) / alpha) * cells[at]!;
      cells[at + 2 * LABELS] = before + square;
      cells[at + LABELS] = sum;
      cells[at] = Math.abs(sum) <= l1 ? 0 : (Math.sign(sum) * l1 - sum) / ((beta + root) / alpha + l2);
    }
  }

  /** A copy of the weights, `LABELS` a row. */
  weights(): Float32Array {
    const rows = this.cells.length / STRIDE;
    const table = new Float32Array(rows * LABELS);
    for (let row = 0; row < rows; row++) {
      table.set(this.cells.subarray(row * STRIDE, row * STRIDE + LABELS), row * LABELS);
    }
    return table;
  }
}
