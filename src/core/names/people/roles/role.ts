import { callingOf } from './calling-of.ts';
import type { Grammar } from './grammar.ts';
import { isCapital, type Piece } from './pieces.ts';

/** A mention, and what has to be known to read what stands around it. */
export interface Place {
  text: string;
  start: number;
  end: number;
  /** Two letters. */
  lang: string;
  grammar: Grammar;
  /** Mentions of others in the same text. */
  others: readonly { start: number; end: number }[];
}

export interface Role {
  text: string;
  /** The calling stood in another case: what is before it still does. */
  isBent: boolean;
  /** Nothing but ranks and forms of address: what else is said of somebody says more. */
  isRank: boolean;
}

/**
 * @param pieces of the role alone
 * @param head which of them says what somebody is
 * @param said what the pieces stand in, from the first of them to the last
 */
export function toRole({ lang }: Place, pieces: readonly Piece[], head: number, said: string): Role {
  const { base, isBent } = callingOf(pieces[head], lang)!;
  // "l'imprenditore"
  const text = said.replace(/^(?:l|un)['’]/i, '');
  return {
    // What follows the calling stands as it would in any case: "президентом России" is "президент России".
    text: isBent && head === 0 ? withCase(base, pieces[0]!) + text.slice(pieces[0]!.text.length) : text,
    isBent,
    isRank: pieces.every(isRank),
  };
}

const withCase = (word: string, like: Piece): string =>
  isCapital(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const RANK =
  /^(?:mrs?|ms|dr|prof|professor|rev|fr|gen|general|lt|lieutenant|col|colonel|maj|major|capt|captain|sgt|sergeant|cpl|corporal|admiral|rear|vice|brig|brigadier|herr|frau|monsieur|madame|señor|señora|signor|signora)$/;

export const isRank = ({ key }: Piece): boolean => RANK.test(key);

/** Is somebody else named there, who neither owns what follows nor is what the role is of? */
export function runsOver({ text, others, grammar }: Place, from: number, to: number): boolean {
  return others.some(({ start, end }) => {
    if (start >= to || end <= from || /^['’]s/.test(text.slice(end, end + 2))) return false;
    const before = /(\S+)\s+$/.exec(text.slice(from, start))?.[1]?.toLowerCase();
    return !(before && (grammar.links.has(before) || grammar.hasCases));
  });
}
