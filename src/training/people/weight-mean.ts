import type { Weights } from '../../core/names/tagger/weights.ts';

/** The mean of weights after several rounds: steadier than those after any one of them. */
export class WeightMean {
  private sum: Weights | undefined;
  private count = 0;

  /** Takes up a mean that was left. */
  restore(state: { sum: Weights | undefined; count: number }): void {
    this.sum = state.sum;
    this.count = state.count;
  }

  state(): { sum: Weights | undefined; count: number } {
    return { sum: this.sum, count: this.count };
  }

  add(weights: Weights): void {
    this.count++;
    const sum = (this.sum ??= {
      ...weights,
      table: new Float32Array(weights.table.length),
      transitions: new Float64Array(weights.transitions.length),
    });
    weights.table.forEach((weight, i) => (sum.table[i]! += weight));
    weights.transitions.forEach((weight, i) => (sum.transitions[i]! += weight));
  }

  result(): Weights {
    const { sum, count } = this;
    if (!sum) throw new Error('no weights to take the mean of');
    return {
      ...sum,
      table: sum.table.map((weight) => weight / count),
      transitions: sum.transitions.map((weight) => weight / count),
    };
  }
}
