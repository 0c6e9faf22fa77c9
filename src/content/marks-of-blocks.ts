import type { FoundReading } from './read-live.ts';
import { markOf } from './mark-of.ts';

/**
 * Marks of blocks that were found, whether or not they are folded just now: the page may be drawing itself anew.
 * @param blocks by `Block.index`, or all that the judge took for boilerplate
 */
export function marksOfBlocks({ article, judgement }: FoundReading, blocks: number[] | 'all'): string[] {
  const wanted = article.blocks.filter(({ index }) =>
    blocks === 'all' ? judgement.verdicts[index]?.boilerplate : blocks.includes(index),
  );
  return wanted.map(({ text }) => markOf(text));
}
