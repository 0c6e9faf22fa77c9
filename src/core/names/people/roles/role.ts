import type { Calling } from './calling-of.ts';
import type { Grammar } from './grammar.ts';
import type { Piece } from './pieces.ts';

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
  calling: Calling;
  /** Nothing but ranks and forms of address: what else is said of somebody says more. */
  isRank: boolean;
}

/** @param text what the pieces stand in, from the first of them to the last */
export function toRole(pieces: readonly Piece[], text: string, calling: Calling): Role {
  // "l'imprenditore"
  return { text: text.replace(/^(?:l|un)['’]/i, ''), calling, isRank: pieces.every(isRank) };
}

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
