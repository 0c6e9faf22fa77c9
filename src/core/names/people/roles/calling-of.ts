import { TITLE_WORDS } from '../../tagger/titles.ts';
import { CALLINGS } from './callings.ts';
import type { Piece } from './pieces.ts';

/** What a word says that somebody is. */
export interface Calling {
  /** The word in its base form, lower case. */
  base: string;
  /** It stands in another case. */
  isBent: boolean;
}

/** Languages that write a compound as one word: its end says what it is. */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn']);
/** Letters of the end of a compound, and of the stem of a word in another case; shorter ones are parts of other words as well. */
const LEAST_END = 4;
const LEAST_STEM = 3;
const ENGLISH_END =
  /..(?:ologist|ographer|woman|person|maker|keeper|holder|player|fighter|dealer)$|^(?!german|ottoman|superhuman|norman|talisman|caiman).{3,}man$/;
/** Endings of cases, and what stands in their place in the base form. */
const BENT: Readonly<Record<string, RegExp>> = {
  pl: /(?:iem|emu|ego|owi|em|ie|ą|ę|a|u|y|i)$/,
  ru: /(?:ой|ей|ом|ем|ью|ого|ему|а|у|ы|е|и|я|ю)$/,
  uk: /(?:ові|еві|ом|ем|ою|ею|ого|ему|а|у|и|і|я|ю)$/,
  de: /(?:en|es|n|s)$/,
};
const BASE_ENDS = ['', 'а', 'я', 'ь', 'й', 'a', 'y'];

const lists = new Map<string, ReadonlySet<string>>();

function listOf(lang: string): ReadonlySet<string> {
  let list = lists.get(lang);
  if (!list) lists.set(lang, (list = readList(lang)));
  return list;
}

function readList(lang: string): ReadonlySet<string> {
  // Two of these are the ways of writing Norwegian.
  const own = CALLINGS[/^n[bn]$/.test(lang) ? 'no' : lang]?.trim().split(/\s+/) ?? [];
  // The titles are of many languages: "justice" is one in English and none in French.
  return lang === 'en' || own.length === 0 ? new Set([...own, ...TITLE_WORDS]) : new Set(own);
}

/** What a word says that somebody is, if it does. */
export function callingOf(piece: Piece | undefined, lang: string): Calling | undefined {
  if (!piece?.isWord) return undefined;
  // "l'avocat"; "Albania's".
  const word = piece.key.replace(/^(?:[dl]|dell|all|un)'/, '').replace(/'s$/, '');
  const found = inList(word, lang);
  if (found || !word.includes('-')) return found;
  // "vice-president", "director-general".
  const last = word.lastIndexOf('-') + 1;
  const ofLast = inList(word.slice(last), lang);
  if (ofLast) return { ...ofLast, base: word.slice(0, last) + ofLast.base };
  return inList(word.slice(0, word.indexOf('-')), lang) && { base: word, isBent: false };
}

function inList(word: string, lang: string): Calling | undefined {
  const list = listOf(lang);
  const isBase = list.has(word) || (lang === 'en' && ENGLISH_END.test(word));
  if (isBase || (COMPOUNDING.has(lang) && endsInCalling(word, list))) return { base: word, isBent: false };
  const ending = BENT[lang]?.exec(word)?.[0];
  const stem = word.slice(0, -(ending?.length ?? 0));
  if (ending === undefined || stem.length < LEAST_STEM) return undefined;
  const end = BASE_ENDS.find((one) => list.has(stem + one));
  return end === undefined ? undefined : { base: stem + end, isBent: true };
}

function endsInCalling(word: string, list: ReadonlySet<string>): boolean {
  for (let from = 2; from <= word.length - LEAST_END; from += 1) if (list.has(word.slice(from))) return true;
  return false;
}
