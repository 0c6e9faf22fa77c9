import type { Block, Mention } from '../core/types.ts';
import { textSentences } from './text-sentences.ts';

/** A sentence of the article with the mentions in it. */
export interface MentionSentence {
  /** `text` stands at `start` in the block of its mentions. */
  text: string;
  start: number;
  mentions: Mention[];
}

/** The sentences that mentions stand in, each once, in order of the text. */
export function mentionSentences(mentions: Mention[], blocks: ReadonlyMap<number, Block>): MentionSentence[] {
  const found = new Map<string, MentionSentence>();
  for (const mention of mentions) {
    const text = blocks.get(mention.block)?.text;
    if (text === undefined) continue;
    const { start, end } = sentenceAround(text, mention);
    const key = `${mention.block}:${start}`;
    const known = found.get(key);
    if (known) known.mentions.push(mention);
    else found.set(key, { text: text.slice(start, end), start, mentions: [mention] });
  }
  return [...found.values()];
}

/** From the start of the sentence the mention begins in to the end of the one it ends in. */
function sentenceAround(text: string, mention: Mention): { start: number; end: number } {
  const sentences = textSentences(text);
  const first = sentences.findLast(({ start }) => start <= mention.start);
  const last = sentences.find(({ end }) => end >= mention.end);
  return { start: first?.start ?? 0, end: last?.end ?? text.length };
}
