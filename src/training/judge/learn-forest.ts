import { middleLevel, toProbability, toSign } from '../../core/boilerplate/model.ts';
import { type PackedForest } from '../../core/boilerplate/forest.ts';
import { seeded } from './learn-model.ts';

/** Rows of numbers, what each is (1 or 0), and how much it counts. */
export interface Table {
  rows: readonly (readonly number[])[];
  targets: readonly number[];
  weights: readonly number[];
}

export interface Growth {
  trees: number;
  depth: number;
  /** How much of what it found each tree adds. */
  rate: number;
  /** Keeps leaves of few examples small. */
  l2: number;
  /** Examples (weighed by their doubt) that each side of a border must hold. */
  fewest: number;
  /** What a border must gain. */
  leastGain: number;
  /** Shares of the rows and of the numbers that each tree sees. */
  rowShare: number;
  numberShare: number;
  seed: number;
  /** The first so many numbers may only raise the odds. */
  rising: number;
}

/** Borders of one number: at most so many, for one sign names one. */
const mostCuts = 63;
const leafStep = 0.01;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Between the values of one number where they are few, else where they are parted into equal shares; two decimals are enough. */
function cutsOf(rows: Table['rows'], number: number): number[] {
  const values = rows.map((row) => row[number]!).sort((one, other) => one - other);
  const distinct = new Set(values.map(rounded));
  const shares = Array.from({ length: mostCuts }, (_, part) =>
    Math.floor(((part + 1) * values.length) / (mostCuts + 1)),
  );
  const cuts = distinct.size <= mostCuts ? distinct : new Set(shares.map((at) => rounded(values[at]!)));
  return [...cuts].filter((cut) => cut > values[0]!).sort((one, other) => one - other);
}

/** How many borders each value has reached: what the trees see of it. */
function binsOf(rows: Table['rows'], cuts: readonly number[][]): Uint8Array {
  const bins = new Uint8Array(rows.length * cuts.length);
  rows.forEach((row, at) => {
    cuts.forEach((borders, number) => {
      let low = 0;
      let high = borders.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (row[number]! >= borders[middle]!) low = middle + 1;
        else high = middle;
      }
      bins[at * cuts.length + number] = low;
    });
  });
  return bins;
}

interface Field {
  bins: Uint8Array;
  cuts: readonly number[][];
  /** First and second derivative of the loss of each row. */
  slopes: Float64Array;
  curves: Float64Array;
}

interface Split {
  number: number;
  cut: number;
}

const stride = mostCuts + 1;

/** The best border for one node, from the sums of its rows by number and bin. */
function bestSplit(
  field: Field,
  slopes: Float64Array,
  curves: Float64Array,
  numbers: readonly number[],
  growth: Growth,
): Split | undefined {
  const worth = (slope: number, curve: number): number => (slope * slope) / (curve + growth.l2);
  const step = (slope: number, curve: number): number => -slope / (curve + growth.l2);
  const [some = 0] = numbers;
  let slope = 0;
  let curve = 0;
  for (let bin = 0; bin < stride; bin++) {
    slope += slopes[some * stride + bin]!;
    curve += curves[some * stride + bin]!;
  }
  let best: Split | undefined;
  let most = growth.leastGain + worth(slope, curve);
  for (const number of numbers) {
    let left = 0;
    let leftCurve = 0;
    for (let cut = 0; cut < field.cuts[number]!.length; cut++) {
      left += slopes[number * stride + cut]!;
      leftCurve += curves[number * stride + cut]!;
      const right = slope - left;
      const rightCurve = curve - leftCurve;
      if (leftCurve < growth.fewest || rightCurve < growth.fewest) continue;
      if (number < growth.rising && step(right, rightCurve) < step(left, leftCurve)) continue;
      const gain = worth(left, leftCurve) + worth(right, rightCurve);
      if (gain > most) [most, best] = [gain, { number, cut }];
    }
  }
  return best;
}

/** The splits of one tree, node by node, and for every row the leaf it falls into. */
function growTree(
  field: Field,
  rows: readonly number[],
  numbers: readonly number[],
  growth: Growth,
): { splits: (Split | undefined)[]; leafOf: Uint16Array } {
  const width = field.cuts.length;
  const leafOf = new Uint16Array(field.slopes.length);
  const splits: (Split | undefined)[] = [];
  for (let level = 0; level < growth.depth; level++) {
    const nodes = 1 << level;
    const slopes = new Float64Array(nodes * width * stride);
    const curves = new Float64Array(nodes * width * stride);
    for (const row of rows) {
      const start = leafOf[row]! * width;
      for (const number of numbers) {
        const place = (start + number) * stride + field.bins[row * width + number]!;
        slopes[place]! += field.slopes[row]!;
        curves[place]! += field.curves[row]!;
      }
    }
    const found = Array.from({ length: nodes }, (_, node) => {
      const [from, to] = [node * width * stride, (node + 1) * width * stride];
      return bestSplit(field, slopes.subarray(from, to), curves.subarray(from, to), numbers, growth);
    });
    splits.push(...found);
    for (let row = 0; row < leafOf.length; row++) {
      const split = found[leafOf[row]!];
      const right = split !== undefined && field.bins[row * width + split.number]! > split.cut;
      leafOf[row] = 2 * leafOf[row]! + (right ? 1 : 0);
    }
  }
  return { splits, leafOf };
}

/** Leaves in whole steps, as they are packed: the next tree learns from what these leave. */
function leavesOf(field: Field, rows: readonly number[], leafOf: Uint16Array, growth: Growth): number[] {
  const count = 1 << growth.depth;
  const slopes = new Float64Array(count);
  const curves = new Float64Array(count);
  for (const row of rows) {
    slopes[leafOf[row]!]! += field.slopes[row]!;
    curves[leafOf[row]!]! += field.curves[row]!;
  }
  return Array.from(slopes, (slope, leaf) => {
    const level = Math.round((-growth.rate * slope) / (curves[leaf]! + growth.l2) / leafStep);
    return Math.max(-middleLevel, Math.min(middleLevel, level));
  });
}

const oneOf = (count: number, share: number, random: () => number): number[] =>
  Array.from({ length: count }, (_, at) => at).filter(() => random() < share);

/** Nodes as signs, and the borders that any of them asks for. */
function packSplits(
  splits: readonly (Split | undefined)[],
  cuts: readonly number[][],
): Pick<PackedForest, 'cuts' | 'nodes'> {
  const used = cuts.map((_, number) => {
    const asked = splits.flatMap((split) => (split?.number === number ? [split.cut] : []));
    return [...new Set(asked)].sort((one, other) => one - other);
  });
  const nodes = splits.map((split) =>
    split ? toSign(split.number + 1) + toSign(used[split.number]!.indexOf(split.cut)) : toSign(0).repeat(2),
  );
  return { cuts: used.map((asked, number) => asked.map((cut) => cuts[number]![cut]!)), nodes: nodes.join('') };
}

/** Gradient-boosted trees: each one learns what those before it left. The same seed gives the same trees. */
export function learnForest({ rows, targets, weights }: Table, growth: Growth): PackedForest {
  const cuts = Array.from({ length: rows[0]?.length ?? 0 }, (_, number) => cutsOf(rows, number));
  const field: Field = {
    bins: binsOf(rows, cuts),
    cuts,
    slopes: new Float64Array(rows.length),
    curves: new Float64Array(rows.length),
  };
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const part = weights.reduce((sum, weight, at) => sum + weight * targets[at]!, 0);
  const base = Math.round(1000 * Math.log(part / (whole - part))) / 1000;
  const logits = new Float64Array(rows.length).fill(base);
  const random = seeded(growth.seed);
  const all: (Split | undefined)[] = [];
  let leafSigns = '';
  for (let tree = 0; tree < growth.trees; tree++) {
    logits.forEach((logit, row) => {
      const odds = toProbability(logit);
      field.slopes[row] = weights[row]! * (odds - targets[row]!);
      field.curves[row] = weights[row]! * odds * (1 - odds);
    });
    const seen = oneOf(rows.length, growth.rowShare, random);
    const { splits, leafOf } = growTree(field, seen, oneOf(cuts.length, growth.numberShare, random), growth);
    const leaves = leavesOf(field, seen, leafOf, growth);
    leafOf.forEach((leaf, row) => (logits[row]! += leaves[leaf]! * leafStep));
    all.push(...splits);
    for (const leaf of leaves) leafSigns += toSign(leaf + middleLevel);
  }
  return { base, depth: growth.depth, step: leafStep, ...packSplits(all, cuts), leaves: leafSigns };
}
