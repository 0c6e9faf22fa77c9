import type { NameSpan } from '../../types.ts';
import { lettered } from '../../text/lettered.ts';
import { fold } from './fold.ts';
import { TITLE_WORDS } from '../tagger/titles.ts';
import { endOfGlued, isGlued } from './trim-glued.ts';
import { isPlaceName } from './is-place-name.ts';
import { HONORIFICS, NOT_A_NAME, PARTICLES, ROYAL_TITLES, SUFFIXES } from './honorifics.ts';

/** A place where a person is named, title and possessive cut off. */
export interface Sighting {
  block: number;
  start: number;
  end: number;
  text: string;
  confidence: number;
  /** A title stood before it. */
  titled: boolean;
}

const wordIn = lettered(String.raw`[\p{L}\p{M}\p{N}.'’‘ʼ]+(?:[-‐‑][\p{L}\p{M}\p{N}.'’‘ʼ]+)*`, 'gu');

interface Word {
  word: string;
  start: number;
}

/** Puts the ends of a tagged person right: titles off, parts of the name on. Gives nothing when no name is left. */
export function trimSpan(span: NameSpan, text: string, lang: string): Sighting | undefined {
  if (isGlued(lang)) {
    const { block, start, confidence } = span;
    const end = endOfGlued(text, start, span.end, lang);
    return end === undefined
      ? undefined
      : { block, start, end, text: text.slice(start, end), confidence, titled: false };
  }
  const spanned = text.slice(span.start, span.end);
  const words = [...spanned.matchAll(wordIn(spanned))].map((match) => ({
    word: fold(match[0]),
    start: span.start + match.index,
  }));
  let first = 0;
  while (first < words.length - 1 && isTitle(words, first, lang)) first++;
  // "Malaysia's" of another language: a place before a full name is no part of it.
  while (words.length - first > 2 && isPlaceName(wordAt(text, words, first), lang)) first++;
  const bare = words[first]?.start;
  if (bare === undefined) return undefined;
  const titled = first > 0 || isTitled(text, bare);
  const end = trimEnd(text, bare, extendEnd(text, bare, span.end));
  const names = words.filter((word) => word.start >= bare && word.start < end).map(({ word }) => word);
  if (!/\p{L}/u.test(text.slice(bare, end)) || isNoName(names)) return undefined;
  const start = extendStart(text, bare, names);
  return { block: span.block, start, end, text: text.slice(start, end), confidence: span.confidence, titled };
}

const wordAt = (text: string, words: readonly Word[], at: number): string =>
  text.slice(words[at]!.start, words[at + 1]!.start).trim();

const CALLINGS: ReadonlySet<string> = new Set([...TITLE_WORDS].map(fold));

/** French writes "M. Macron"; elsewhere M. is an initial. */
function isTitle(words: readonly Word[], at: number, lang: string): boolean {
  const { word } = words[at]!;
  if (ROYAL_TITLES.has(word)) return false;
  if (lang === 'fr' && /^(m|mm|me)$/.test(word) && words.length - at === 2) return true;
  if (at > 0 && SUFFIXES.has(word)) return false;
  if (GERMANIC.test(lang) && COMPOUND_OFFICE.test(word) && words.length - at > 1) return true;
  // A calling before a full name is none of its words; before one word it may be a given name ("Judge Reinhold").
  return HONORIFICS.has(word) || (CALLINGS.has(word) && words.length - at > 2);
}

const GERMANIC = /^(?:de|nl|sv|da|no|nb|nn)$/;
/** Offices that end a compound ("Generalsekretär", "utrikesminister"); folded. */
const COMPOUND_OFFICE =
  /.(?:minister|prasident|sekretar|kanzler|sprecher|trainer|direktor|vorsitzende|beauftragte|politiker|kandidat|anwalt|meister|kommissar|botschafter|chef|leder|ledare|ordforande|formand|voorzitter|woordvoerder)(?:in|[srn]|en)?$/;

const isNoName = (names: readonly string[]): boolean =>
  names.some((word) => NOT_A_NAME.has(word)) ||
  (names.length === 1 && PEOPLES.test(names[0]!)) ||
  isBareTitle(names) ||
  // Park is a family name too, but not behind three names.
  (names.length > 3 && names.at(-1) === 'park');

/** English names of peoples and parties in the plural: "Americans", "Democrats". */
const PEOPLES = /(?:icans|ians|crats|lims|ists|ites)$/;

const isBareTitle = (names: readonly string[]): boolean =>
  names.every(
    (word) =>
      HONORIFICS.has(word) ||
      ROYAL_TITLES.has(word) ||
      PARTICLES.has(word) ||
      (word.length < 2 && /[a-zà-ÿ]/.test(word)),
  );

const wordBefore = (text: string, start: number): string | undefined =>
  /([\p{L}.-]+)\s+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];

function isTitled(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  return before !== undefined && (HONORIFICS.has(fold(before)) || ROYAL_TITLES.has(fold(before)));
}

/** The title of a monarch or a pope is part of the name: "King Charles", "Pope Leo XIV". */
function extendStart(text: string, start: number, names: readonly string[]): number {
  const before = wordBefore(text, start);
  const single = names.length === 1 || names.slice(1).every((word) => /^[ivx]+$|^\d+$/.test(word));
  if (before === undefined || !single || before === before.toLowerCase() || !ROYAL_TITLES.has(fold(before)))
    return start;
  return text.lastIndexOf(before, start - 1);
}

/** What goes on with a name: "Jr.", a number of kings, "von der Leyen" after Ursula. */
const GOES_ON =
  /^(?:,? (?:Jr|Sr)\b\.?| (?:I{1,3}|IV|VI{0,3}|I?X|XI{0,3}|XIV|XVI)\b| (?:von der|van der|van den|van de|de la|bin|ibn|bint) \p{Lu}[\p{L}-]+| ["“‘«„][^"“”‘’«»]{2,20}["”’»“] (?:(?:de|von|van) )?\p{Lu}[\p{L}-]+)/u;

/** Behind a full name it says where somebody is from: "Christian Drosten von der Charité". */
const FROM = ' von der ';

function extendEnd(text: string, start: number, end: number): number {
  const rest = text.slice(end, end + 60);
  if (rest.startsWith(FROM) && /\s/.test(text.slice(start, end))) return end;
  return end + (GOES_ON.exec(rest)?.[0].length ?? 0);
}

/** The possessive is no part of the name, nor is what comes after "of" or after the possessive of a plural. */
function trimEnd(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const inner = / of |(?<=s)['’] |['’]s /u.exec(name);
  if (inner) return start + inner.index;
  const cut = /(?:['’‘ʼ]s|['’‘ʼ"“”,:;-])+$/iu.exec(name);
  return cut ? start + cut.index : end;
}
