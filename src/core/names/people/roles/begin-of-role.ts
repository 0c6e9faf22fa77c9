import { callingOf } from './calling-of.ts';
import type { Grammar } from './grammar.ts';
import { isCapital, isPossessive, type Piece } from './pieces.ts';
import type { Place } from './role.ts';

/** Words of a role before its calling. */
const MOST = 6;

interface Begin {
  first: number;
  /** An article, an owner or the start of the sentence stands before it: it is a phrase of its own. */
  isOpen: boolean;
}

/** Where the role begins whose calling stands at `head`. */
export function beginOfRole(place: Place, pieces: readonly Piece[], head: number): Begin {
  const { grammar } = place;
  const from = reach(grammar, pieces, head);
  const before = pieces[from - 1];
  const hasArticle = before !== undefined && grammar.openers.has(before.key);
  const owner = pieces.findIndex((piece, at) => at >= from && at < head && isPossessive(piece));
  const isOpen = hasArticle || owner >= 0 || isStart(before);
  if (!grammar.headFirst && (hasArticle || owner >= 0 || (!before && grammar.verb))) {
    const first = owner < 0 ? from : beginOfOwner(pieces, { from, owner, head });
    if (!hasVerb(place, pieces, first, head)) return { first, isOpen };
  }
  const first = beginOfKnown(place, pieces, from, head);
  const isElided = /^(?:l|un)'/.test(pieces[first]!.key);
  return { first, isOpen: isElided || (isOpen && (first === from || grammar.headFirst)) };
}

const isStart = (before: Piece | undefined): boolean => !before || /^[.!?:;“"«]$/.test(before.text);

/** As far as there is nothing but what a role can hold. */
function reach(grammar: Grammar, pieces: readonly Piece[], head: number): number {
  let from = head;
  while (from > 0 && head - from < MOST) {
    const small = joint(pieces, from, head);
    if (small === 0 && !isInner(grammar, pieces[from - 1]!)) break;
    from -= small + 1;
  }
  return from;
}

function isInner({ openers, links, joins, stops }: Grammar, { key, isWord }: Piece): boolean {
  return isWord && !/^\d+$/.test(key) && ![openers, links, joins, stops].some((words) => words.has(key));
}

/** "Party of Japan leader", "Party for the People leader": a name of several words goes on over its small ones, so many. */
function joint(pieces: readonly Piece[], at: number, head: number): number {
  if (at >= head || !isCapital(pieces[at]!)) return 0;
  const small = pieces[at - 1]?.key === 'the' ? 2 : 1;
  const name = pieces[at - small - 1];
  return name?.isWord && isCapital(name) && /^(?:of|for)$/.test(pieces[at - small]!.key) ? small : 0;
}

function beginOfOwner(pieces: readonly Piece[], role: { from: number; owner: number; head: number }): number {
  let begin = role.owner;
  while (begin > role.from) {
    const small = joint(pieces, begin, role.head);
    if (small === 0 && !isCapital(pieces[begin - 1]!)) break;
    begin -= small + 1;
  }
  return begin;
}

function hasVerb(place: Place, pieces: readonly Piece[], first: number, head: number): boolean {
  for (let at = first; at < head; at += 1) if (isVerb(place, pieces, { at, first, head })) return true;
  return false;
}

function isVerb(
  { grammar, lang }: Place,
  pieces: readonly Piece[],
  role: { at: number; first: number; head: number },
): boolean {
  const piece = pieces[role.at]!;
  if (isCapital(piece) || isPossessive(piece) || grammar.qualifiers.has(piece.key) || callingOf(piece, lang))
    return false;
  // "The deposed president", "the newly elected president".
  if (grammar.verb)
    return role.at > role.first && grammar.verb.test(piece.key) && !pieces[role.at - 1]!.key.endsWith('ly');
  if (!grammar.adjective || grammar.adjective.test(piece.key)) return false;
  // "Der autoritär regierende Präsident".
  const next = pieces[role.at + 1]!;
  return role.at + 1 === role.head || isCapital(next) || !grammar.adjective.test(next.key);
}

/** Without an article, as far back as there are words known to go with callings. */
function beginOfKnown(place: Place, pieces: readonly Piece[], from: number, head: number): number {
  let first = head;
  while (first > from) {
    const small = joint(pieces, first, head);
    if (small === 0 && !goesWith(place, pieces, first - 1, head)) break;
    first -= small + 1;
  }
  return first;
}

function goesWith({ grammar, lang }: Place, pieces: readonly Piece[], at: number, head: number): boolean {
  const piece = pieces[at]!;
  if (isPossessive(piece) || grammar.qualifiers.has(piece.key) || callingOf(piece, lang)) return true;
  if (!grammar.headFirst) return isCapital(piece);
  // Neither a name nor an abbreviation: small, or the first of its sentence.
  const isAdjective = at === head - 1 && (!isCapital(piece) || pieces[at - 1]?.isWord !== true);
  return isAdjective && grammar.hasCases === true && grammar.adjective?.test(piece.key) === true;
}
