import { readFileSync } from 'node:fs';
import type { Example } from './example.ts';

/** The same documents in simplified Chinese, sign by sign, so that the labels stay where they are. */
export function toSimplified(examples: readonly Example[], listFile: string): Example[] {
  const signs = Array.from(readFileSync(listFile, 'utf8').trim());
  const pairs = new Map(signs.flatMap((sign, i): [string, string][] => (i % 2 === 0 ? [[sign, signs[i + 1]!]] : [])));
  const convert = (text: string): string => Array.from(text, (sign) => pairs.get(sign) ?? sign).join('');
  return examples.map((example) => ({
    ...example,
    id: `${example.id} simplified`,
    input: {
      ...example.input,
      blocks: example.input.blocks.map((block) => ({ ...block, text: convert(block.text) })),
    },
  }));
}
