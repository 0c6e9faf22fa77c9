import { GAP, tokenize, type Token } from '../../../text/tokens.ts';

/** A word with all that hangs on to it by hyphens and apostrophes ("Editor-in-Chief", "Albania’s"), or one mark. */
export interface Piece {
  text: string;
  /** Lower case, without the stop of an abbreviation, with plain apostrophes. */
  key: string;
  start: number;
  end: number;
  isWord: boolean;
}

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const token of tokenize(text)) {
    const last = pieces.at(-1);
    if (last?.isWord && (hangsOn(token) || isOwners(token, last)))
      pieces[pieces.length - 1] = toPiece(text, last.start, token.end, true);
    else pieces.push(toPiece(text, token.start, token.end, token.word));
  }
  return pieces;
}

const hangsOn = ({ gap, word }: Token): boolean => word && (gap === GAP.hyphen || gap === GAP.apostrophe);
/** "The ministers' adviser". */
const isOwners = ({ text, start }: Token, last: Piece): boolean =>
  /^['’]$/.test(text) && start === last.end && last.key.endsWith('s');

function toPiece(all: string, start: number, end: number, isWord: boolean): Piece {
  const text = all.slice(start, end);
  return { text, key: text.toLowerCase().replace(/’/g, "'").replace(/\.$/, ''), start, end, isWord };
}

export const isCapital = ({ text }: Piece): boolean => !text.startsWith(text.charAt(0).toLowerCase());
/** "Albania's", "the ministers'". */
export const isPossessive = ({ key }: Piece): boolean => /(?:'s|s')$/.test(key);
