import { callingOf } from './calling-of.ts';
import type { Grammar } from './grammar.ts';
import { isCapital, type Piece } from './pieces.ts';
import { isRank, type Place } from './role.ts';

/** Words between a calling and the name. */
const MOST = 8;
/** "A major Rothko", "a general strike": offices only with a capital. */
const HOMOGRAPH = /^(?:major|general|justice|chief|deputy|prime|late)$/;
/** Whose tie to somebody says nothing of who is named next: "the father of Londoner Ann Lee". */
const KIN = new Set(
  `wife husband son daughter mother father mum mom dad sister brother widow friend
  frau mann ehefrau ehemann sohn tochter mutter vater schwester bruder freund freundin
  femme mari épouse époux fils fille mère père sœur frère ami amie
  mujer esposa esposo marido hijo hija madre padre hermano hermana amigo amiga
  moglie marito figlio figlia sorella fratello amico amica mulher filho filha mãe pai irmão irmã
  жена муж сын дочь мать отец сестра брат друг дружина син донька дочка мати батько
  żona mąż syn córka matka ojciec siostra brat`.split(/\s+/),
);

/**
 * The word that says what the person is whose name follows the pieces: the last one, or one that the last are of
 * ("ministre de la Culture", "Secretary of State").
 * @param isApart there is a comma before the name
 */
export function headBefore(place: Place, pieces: readonly Piece[], isApart: boolean): number | undefined {
  const last = pieces.length - 1;
  if (!pieces[last]?.isWord) return undefined;
  if (!HOMOGRAPH.test(pieces[last].text) && callingOf(pieces[last], place.lang)) return last;
  return isApart || mayStandBeforeName(place.grammar, pieces[last]) ? headOfRest(place, pieces, isApart) : undefined;
}

function headOfRest(place: Place, pieces: readonly Piece[], isApart: boolean): number | undefined {
  const { grammar } = place;
  const last = pieces.length - 1;
  if (isSmall(grammar, pieces[last]!)) return undefined;
  for (let at = last - 1; at >= 0 && last - at < MOST; at -= 1) {
    const piece = pieces[at]!;
    const rest = pieces.slice(at + 1);
    if (mayHead(place, piece, isApart) && belongs(grammar, rest[0]!) && (isApart || isTight(grammar, rest))) return at;
    if (isMark(piece) || grammar.stops.has(piece.key) || (!isApart && isVerb(grammar, piece))) return undefined;
  }
  return undefined;
}

function isSmall({ links, joins, stops }: Grammar, { key }: Piece): boolean {
  return links.has(key) || joins.has(key) || stops.has(key);
}

/** Names may have quotation marks. */
const isMark = ({ isWord, text }: Piece): boolean => !isWord && !/[«»„“”"]/.test(text);

function isVerb({ headFirst, verb }: Grammar, piece: Piece): boolean {
  return headFirst && !isCapital(piece) && piece.key.length > 3 && verb?.test(piece.key) === true;
}

/** The end of a name, or an adjective. */
function mayStandBeforeName(grammar: Grammar, piece: Piece): boolean {
  if (isVerb(grammar, piece)) return false;
  return isCapital(piece) || grammar.hasCases === true || grammar.adjective?.test(piece.key) === true;
}

function mayHead({ lang }: Place, piece: Piece, isApart: boolean): boolean {
  return callingOf(piece, lang) !== undefined && !isRank(piece) && (isApart || !KIN.has(piece.key));
}

/** Is this the begin of what a calling is of? */
function belongs(grammar: Grammar, next: Piece): boolean {
  if (grammar.links.has(next.key) || /^[dl]'/.test(next.key)) return true;
  return grammar.headFirst && (grammar.hasCases === true || !isCapital(next));
}

/** Where a calling stands after what it is of, only a name can be what it is of and stand before another. */
function isTight({ headFirst, genitives }: Grammar, rest: readonly Piece[]): boolean {
  return headFirst || rest.every((piece) => isCapital(piece) || genitives?.has(piece.key) === true);
}
