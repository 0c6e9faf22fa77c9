import { findSentences } from '../core/text/sentences.ts';
import { tokenize } from '../core/text/tokens.ts';

/** `text.slice(start, end)` */
export interface TextSentence {
  start: number;
  end: number;
}

/** The sentences of a text, by their places in it. */
export function textSentences(text: string): TextSentence[] {
  const tokens = tokenize(text);
  return findSentences(tokens).map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? text.length,
  }));
}
