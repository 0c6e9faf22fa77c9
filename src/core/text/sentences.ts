import type { Token } from './tokens.ts';
import { GAP } from './tokens.ts';

/** Tokens `from` up to, not including, `to`. */
export interface TokenRange {
  from: number;
  to: number;
}

const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '۔']);
const CLOSES = new Set(['"', '”', '’', "'", ')', ']', '»', '“', '」', '』', '）', '›']);
/** Ends a sentence whether or not white space follows. */
const ENDS_ALWAYS = new Set(['。', '！', '？', '।', '۔']);

/** Cuts the tokens of a text into sentences. The stop of an abbreviation is part of its token and ends nothing. */
export function findSentences(tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!ENDS.has(tokens[i]!.text)) continue;
    let to = i + 1;
    while (to < tokens.length && tokens[to]!.gap === GAP.none && closes(tokens[to]!.text)) to++;
    if (to < tokens.length && !startsSentence(tokens[to]!, tokens[i]!.text)) continue;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

const closes = (mark: string): boolean => ENDS.has(mark) || CLOSES.has(mark);

function startsSentence(token: Token, mark: string): boolean {
  if (ENDS_ALWAYS.has(mark)) return true;
  if (token.gap !== GAP.space) return false;
  const first = token.text[0]!;
  // A lower-case letter goes on with the sentence ("the Inc. 500 list", "Who? me").
  return first === first.toUpperCase();
}
