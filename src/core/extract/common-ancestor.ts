import type { Leaf } from './leaves.ts';

/** The nearest element around all of these leaves; null when there are none. */
export function commonAncestor(leaves: Iterable<Leaf>): Element | null {
  let common: Element | null = null;
  for (const leaf of leaves) {
    common ??= leaf.parentElement;
    while (common && !common.contains(leaf)) common = common.parentElement;
  }
  return common;
}
