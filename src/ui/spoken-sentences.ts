import type { Block } from '../core/types.ts';
import type { BlockRanges } from './block-range.ts';
import type { SpokenSentence } from './read-aloud.ts';
import { textSentences } from './text-sentences.ts';

/** What is read aloud of an article: its headline and its text, sentence by sentence, without captions and tables. */
export function spokenSentences(title: string, blocks: Block[], ranges: BlockRanges): SpokenSentence[] {
  const read = blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'table-row');
  const sentences = read.flatMap(({ index, text }) =>
    textSentences(text).map(({ start, end }) => ({
      text: text.slice(start, end),
      range: ranges.find(index, text, start, end),
    })),
  );
  return [...(title === '' ? [] : [{ text: title, range: undefined }]), ...sentences];
}
