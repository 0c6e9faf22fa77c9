import type { NameSpan } from '../../types.ts';
import { fold } from './form.ts';
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

const WORD = /[\p{L}\p{M}\p{N}.'’‘ʼ]+(?:[-‐‑][\p{L}\p{M}\p{N}.'’‘ʼ]+)*/gu;

/** Cuts titles off a tagged person; gives nothing when no name is left. */
export function trimSpan(span: NameSpan, text: string): Sighting | undefined {
  const words = [...text.slice(span.start, span.end).matchAll(WORD)].map((match) => ({
    word: fold(match[0]),
    start: span.start + match.index,
  }));
  let first = 0;
  while (first < words.length - 1 && isTitle(words, first)) first++;
  const titled = first > 0 || isTitled(text, span.start);
  const start = words[first]?.start;
  if (start === undefined) return undefined;
  const end = trimEnd(text, start, span.end);
  const name = text.slice(start, end);
  const names = words.slice(first).map(({ word }) => word);
  if (!/\p{L}/u.test(name) || isNoName(names)) return undefined;
  return { block: span.block, start, end, text: name, confidence: span.confidence, titled };
}

function isTitle(words: readonly { word: string }[], at: number): boolean {
  const { word } = words[at]!;
  if (ROYAL_TITLES.has(word)) return false;
  return HONORIFICS.has(word) && !isSuffix(words, at);
}

const isSuffix = (words: readonly { word: string }[], at: number): boolean => at > 0 && SUFFIXES.has(words[at]!.word);

const isNoName = (names: readonly string[]): boolean =>
  names.some((word) => NOT_A_NAME.has(word)) || (names.length === 1 && PEOPLES.test(names[0]!)) || isBareTitle(names);

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

function isTitled(text: string, start: number): boolean {
  const before = /([\p{L}.-]+)\s+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return before !== undefined && (HONORIFICS.has(fold(before)) || ROYAL_TITLES.has(fold(before)));
}

/** The possessive is no part of the name. */
function trimEnd(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const of = name.indexOf(' of ');
  if (of > 0) return start + of;
  const cut = /(?:['’‘ʼ]s|['’‘ʼ"“”,:;-])+$/iu.exec(name);
  return cut ? start + cut.index : end;
}
