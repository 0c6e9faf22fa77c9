import type { Block } from '../types.ts';

/** The body as plain text, one block a line, captions left out. Blocks may be those of a whole article or of a part. */
export const toText = (blocks: Pick<Block, 'kind' | 'text'>[]): string =>
  blocks
    .filter((block) => block.kind !== 'caption')
    .map((block) => block.text)
    .join('\n');
