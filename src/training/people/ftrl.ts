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

/** A table of weights that learns, `LABELS` a row. */
export class Ftrl {
  readonly weights: Float32Array;
  private readonly sums: Float32Array;
  private readonly squares: Float32Array;

  private readonly settings: FtrlSettings;

  constructor(settings: FtrlSettings) {
    this.settings = settings;
    const size = 2 ** settings.bits * LABELS;
    this.weights = new Float32Array(size);
    this.sums = new Float32Array(size);
    this.squares = new Float32Array(size);
  }

  update(at: number, gradient: number): void {
    const { alpha, beta, l1, l2 } = this.settings;
    const before = this.squares[at]!;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    this.sums[at]! += gradient - ((root - Math.sqrt(before)) / alpha) * this.weights[at]!;
    this.squares[at] = after;
    const z = this.sums[at]!;
    this.weights[at] = Math.abs(z) <= l1 ? 0 : (Math.sign(z) * l1 - z) / ((beta + root) / alpha + l2);
  }
}
