import { beginOfRole } from './begin-of-role.ts';
import { callingOf } from './calling-of.ts';
import type { Grammar } from './grammar.ts';
import { headBefore } from './head-before.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type Place, type Role, runsOver, toRole } from './role.ts';

/** Characters before a name in which its role is looked for. */
const FAR = 140;

/** Forms of address, and of rank by birth or honour: no office. */
const ADDRESS =
  /^(?:mrs?|ms|dr|sir|dame|lord|lady|miss|madame?|king|queen|prince|princess|pope|herr|frau|don|doña|datuk|dato|tan sri|shri|sheikh|monsieur|signora?|señora?|pani?)\.?$/i;

/** "Ukrainian President Zelensky"; "the head of the fund, Ann Lee,"; "президент России Владимир Путин". */
export function roleBefore(place: Place): Role | undefined {
  const from = Math.max(0, place.start - FAR);
  const pieces = piecesOf(place.text.slice(from, place.start));
  // The first may be the rest of a word.
  if (from > 0) pieces.shift();
  const isApart = pieces.at(-1)?.text === ',';
  if (isApart && !isClosed(place)) return undefined;
  if (isApart) pieces.pop();
  dropYear(pieces, place.grammar);
  dropAddress(pieces, place.lang);
  const head = headBefore(place, pieces, isApart);
  if (head === undefined) return undefined;
  const { first, isOpen } = beginOfRole(place, pieces, head);
  // Without an article it may be one of a list.
  if (isApart && !isOpen) return undefined;
  return whole(place, pieces, { from, first, head }) ?? (isApart ? undefined : alone(place, pieces, { from, head }));
}

/** What stands between commas ends with one, or before who says something. */
const isClosed = ({ text, end }: Place): boolean =>
  /^\s*(?:[,.;:)»”"]|$|(?:says|said|told|tells|added|adds|confirmed|explained)\b)/.test(text.slice(end, end + 12));

/** "The city's top prosecutor in 2020, Ann Lee,". */
function dropYear(pieces: Piece[], { links }: Grammar): void {
  if (!/^\d{4}$/.test(pieces.at(-1)?.key ?? '') || !links.has(pieces.at(-2)?.key ?? '')) return;
  pieces.splice(-2);
}

/** "Scottish chemist Sir William Ramsay". */
function dropAddress(pieces: Piece[], lang: string): void {
  while (pieces.length > 1 && ADDRESS.test(pieces.at(-1)!.text) && callingOf(pieces.at(-2), lang)) pieces.pop();
}

function whole(
  place: Place,
  pieces: readonly Piece[],
  { from, first, head }: { from: number; first: number; head: number },
): Role | undefined {
  const [start, end] = [from + pieces[first]!.start, from + pieces.at(-1)!.end];
  const said = place.text.slice(start, end);
  if (said.length <= 3 || ADDRESS.test(said) || runsOver(place, start, end)) return undefined;
  return toRole(place, pieces.slice(first), head - first, said);
}

/** "Trumps Berater": the calling alone, where the rest is another's name. */
function alone(
  place: Place,
  pieces: readonly Piece[],
  { from, head }: { from: number; head: number },
): Role | undefined {
  return head === pieces.length - 1 ? whole(place, pieces, { from, first: head, head }) : undefined;
}
