import type { Features, Model } from '../../core/boilerplate/model.ts';
import { score, toProbability } from '../../core/boilerplate/model.ts';
import { places } from '../../core/boilerplate/hash.ts';

/** One example: features, 1 or 0, and how much it counts. */
export interface Example {
  features: Features;
  target: 0 | 1;
  weight: number;
}

export interface Learning {
  epochs: number;
  rate: number;
  l1: number;
  l2: number;
  seed: number;
}

/** A small generator of even numbers (mulberry32): the same seed gives the same weights everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index]!;
    order[index] = order[other]!;
    order[other] = kept;
  }
}

/** The mean of models learned in different orders: what only one order found is noise. */
export function learnMean(examples: readonly Example[], learning: Learning, count = 3): Model {
  const mean: Model = { bias: 0, weights: new Float32Array(places) };
  for (let at = 0; at < count; at++) {
    const { bias, weights } = learnModel(examples, { ...learning, seed: learning.seed + 100 * at });
    mean.bias += bias / count;
    for (let place = 0; place < places; place++) mean.weights[place]! += weights[place]! / count;
  }
  return mean;
}

/** Logistic regression by FTRL-proximal: L1 leaves most places at nothing, which keeps the weights small. */
export function learnModel(examples: readonly Example[], learning: Learning): Model {
  const { rate, l1, l2 } = learning;
  const model: Model = { bias: 0, weights: new Float32Array(places) };
  const { weights } = model;
  const sums = new Float64Array(places);
  /** Square roots of the sums of squared gradients. */
  const roots = new Float64Array(places);
  const order = Uint32Array.from(examples.keys());
  const random = seeded(learning.seed);
  let biasSquares = 0;
  for (let epoch = 0; epoch < learning.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { features, target, weight } = examples[at]!;
      const error = (toProbability(score(model, features)) - target) * weight;
      biasSquares += error * error;
      model.bias -= (rate / (1 + Math.sqrt(biasSquares))) * error;
      for (let index = 0; index < features.ids.length; index++) {
        const id = features.ids[index]!;
        const gradient = error * features.values[index]!;
        const before = roots[id]!;
        const root = Math.sqrt(before * before + gradient * gradient);
        const sum = sums[id]! + gradient - ((root - before) / rate) * weights[id]!;
        sums[id] = sum;
        roots[id] = root;
        weights[id] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((1 + root) / rate + l2);
      }
    }
  }
  return model;
}
