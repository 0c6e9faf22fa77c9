import { callingOf } from './calling-of.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { isRank, type Place, type Role, runsOver, toRole } from './role.ts';

/** Characters after a name in which its role is looked for. */
const FAR = 180;
/** Words; a longer role ends before one of its parts. */
const MOST = 10;

const COPULAS = new Set('is was remains est était ist war es era fue è är var er'.split(' '));
/** What somebody says that somebody is, in a quotation or a charge. Between commas it is the article that says so. */
const CHARGES = new Set(
  `murderer killer terrorist dictator strongman trafficker smuggler hacker paedophile pedophile convict fugitive suspect gunman warlord rebel
  spy agent militant mörder mörderin täter diktator terrorist spion rebell lügner criminel meurtrier terroriste dictateur asesino
  terrorista dictador assassino dittatore ditador убийца террорист диктатор шпион вбивця диктатор`.split(/\s+/),
);
const RELATIVES = new Set('who qui che quien'.split(' '));

/** "Ann Lee, the head of the fund,"; "Ann Lee is a lawyer". */
export function roleAfter(place: Place): Role | undefined {
  const { text, end } = place;
  const pieces = piecesOf(text.slice(end, end + FAR));
  const from = beginOf(place, pieces);
  if (from === undefined) return undefined;
  let to = from;
  while (to < pieces.length && goesOn(place, pieces[to]!)) to += 1;
  // The last may be the begin of a word.
  if (to === pieces.length && end + FAR < text.length) to = Math.max(from, to - 1);
  const head = headOf(place, pieces, from, to);
  if (head === undefined || (pieces[0]!.text !== ',' && CHARGES.has(pieces[head]!.key))) return undefined;
  to = endOf(place, pieces, { from, head, to });
  const [start, until] = [end + pieces[from]!.start, end + pieces[to - 1]!.end];
  if (runsOver(place, start, until)) return undefined;
  return toRole(place, pieces.slice(from, to), head - from, text.slice(start, until));
}

/** The first word of what may be a role: after a comma and an age, after "who is", after "is a". */
function beginOf({ grammar }: Place, pieces: readonly Piece[]): number | undefined {
  const at = pieces[0]?.text === ',' ? afterComma(pieces) : COPULAS.has(keyAt(pieces, 0)) ? 1 : undefined;
  if (at === undefined) return undefined;
  const hasArticle = grammar.openers.has(keyAt(pieces, at));
  // "Is a" only: "is head" may go on as anything.
  if (pieces[0]?.text !== ',' && !hasArticle) return undefined;
  const begin = hasArticle ? at + 1 : at;
  const isSmall = grammar.joins.has(keyAt(pieces, begin)) || grammar.links.has(keyAt(pieces, begin));
  return pieces[begin]?.isWord && !isSmall ? begin : undefined;
}

const keyAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.key ?? '';

function afterComma(pieces: readonly Piece[]): number {
  const at = /^\d{1,3}$/.test(keyAt(pieces, 1)) && pieces[2]?.text === ',' ? 3 : 1;
  return RELATIVES.has(keyAt(pieces, at)) && COPULAS.has(keyAt(pieces, at + 1)) ? at + 2 : at;
}

function goesOn({ grammar }: Place, { key, isWord, text }: Piece): boolean {
  if (!isWord) return text === '&';
  const isVerb = grammar.headFirst && key.length > 3 && grammar.verb?.test(key);
  // "who's"
  return !isVerb && !grammar.stops.has(key.replace(/'(?:s|re|d|ll|ve)$/, ''));
}

/** Which of the words says what they are. */
function headOf({ grammar, lang }: Place, pieces: readonly Piece[], from: number, to: number): number | undefined {
  let link = from;
  while (link < to && !grammar.links.has(pieces[link]!.key) && !grammar.joins.has(pieces[link]!.key)) link += 1;
  if (grammar.headFirst) {
    // "nouveau président du groupe"
    for (let at = from; at < Math.min(link, from + 3); at += 1)
      if (callingOf(pieces[at], lang) && !isRank(pieces[at]!)) return at;
    return undefined;
  }
  if (callingOf(pieces[link - 1], lang)) return link - 1;
  // "Bank of Montreal managing director", but not "praised the president".
  const isOne =
    to - from <= MOST &&
    !pieces
      .slice(from, to)
      .some(({ key }, at, all) => grammar.openers.has(key) && !grammar.links.has(all[at - 1]?.key ?? ''));
  return isOne && callingOf(pieces[to - 1], lang) ? to - 1 : undefined;
}

/** A role ends with no small word, and a long one before one of its parts. */
function endOf({ grammar }: Place, pieces: readonly Piece[], role: { from: number; head: number; to: number }): number {
  const isSmall = ({ key }: Piece): boolean => grammar.links.has(key) || grammar.joins.has(key);
  const isLoose = (piece: Piece): boolean =>
    isSmall(piece) || grammar.openers.has(piece.key) || /^\d+$|^.$/u.test(piece.key);
  let end = Math.min(role.to, role.from + MOST);
  if (end < role.to) while (end > role.head + 1 && !isSmall(pieces[end]!)) end -= 1;
  while (end > role.head + 1 && isLoose(pieces[end - 1]!)) end -= 1;
  return end;
}
