import type { Block } from '../core/types.ts';

/**
 * The live elements of each block, by `Block.index`; all others are let go of, for the page may drop them.
 * @param numbered elements by the numbers that blocks have as their sources
 */
export function locate(blocks: readonly Block[], numbered: ArrayLike<Element>): Element[][] {
  return blocks.map(({ sources }) => sources.flatMap((number) => numbered[number] ?? []));
}
