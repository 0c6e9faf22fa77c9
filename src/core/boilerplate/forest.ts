import { middleLevel, signValue } from './model.ts';

/**
 * Trees of one depth as text. Every node has two signs, the number it asks for (plus one; nothing for a node that
 * does not ask) and which of that number's borders; every leaf has one. A block's log-odds are the sum of a leaf a tree.
 */
export interface PackedForest {
  base: number;
  depth: number;
  /** Log-odds of one level of a leaf. */
  step: number;
  /** Borders of each number, rising. */
  cuts: number[][];
  nodes: string;
  leaves: string;
}

export interface Forest {
  base: number;
  depth: number;
  /** A node asks whether this number is at least its border; below nothing, it asks nothing and leads to the left. */
  asked: Int8Array;
  borders: Float64Array;
  leaves: Float64Array;
}

export function unpackForest({ base, depth, step, cuts, nodes, leaves }: PackedForest): Forest {
  const count = nodes.length / 2;
  const forest: Forest = {
    base,
    depth,
    asked: new Int8Array(count),
    borders: new Float64Array(count),
    leaves: Float64Array.from(leaves, (sign) => (signValue(sign.charCodeAt(0)) - middleLevel) * step),
  };
  for (let node = 0; node < count; node++) {
    const asked = signValue(nodes.charCodeAt(2 * node)) - 1;
    forest.asked[node] = asked;
    forest.borders[node] = cuts[asked]?.[signValue(nodes.charCodeAt(2 * node + 1))] ?? 0;
  }
  return forest;
}

/** The log-odds that the trees give to a row of numbers, which may lie anywhere in a longer array. */
export function scoreForest(forest: Forest, numbers: ArrayLike<number>, offset = 0): number {
  const { base, depth, asked, borders, leaves } = forest;
  const perTree = (1 << depth) - 1;
  let sum = base;
  for (let tree = 0, first = 0; first < leaves.length; tree++, first += perTree + 1) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const place = tree * perTree + node;
      const at = asked[place] ?? -1;
      node = 2 * node + 1 + (at >= 0 && (numbers[offset + at] ?? 0) >= (borders[place] ?? 0) ? 1 : 0);
    }
    sum += leaves[first + node - perTree] ?? 0;
  }
  return sum;
}
