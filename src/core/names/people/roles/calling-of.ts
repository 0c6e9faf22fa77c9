import { TITLE_WORDS } from '../../tagger/titles.ts';
import { CALLINGS } from './callings.ts';
import type { Piece } from './pieces.ts';

/** How a word says what somebody is: as it stands in a list, or in another case. */
export type Calling = 'base' | 'bent';

/** Languages that write a compound as one word: its end says what it is. */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn']);
/** Letters; shorter ends are the ends of other words as well. */
const LEAST = 4;
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

/** Whether a word says what somebody is, and in which form. */
export function callingOf(piece: Piece | undefined, lang: string): Calling | undefined {
  if (!piece?.isWord) return undefined;
  // "l'avocat"; "Albania's".
  const word = piece.key.replace(/^(?:[dl]|dell|all|un)'/, '').replace(/'s$/, '');
  const found = inList(word, lang);
  if (found || !word.includes('-')) return found;
  // "vice-president", "director-general".
  return inList(word.slice(word.lastIndexOf('-') + 1), lang) ?? inList(word.slice(0, word.indexOf('-')), lang);
}

function inList(word: string, lang: string): Calling | undefined {
  const list = listOf(lang);
  if (list.has(word) || (lang === 'en' && ENGLISH_END.test(word))) return 'base';
  if (COMPOUNDING.has(lang) && endsInCalling(word, list)) return 'base';
  const ending = BENT[lang]?.exec(word)?.[0];
  if (!ending) return undefined;
  const stem = word.slice(0, -ending.length);
  return stem.length >= LEAST && BASE_ENDS.some((end) => list.has(stem + end)) ? 'bent' : undefined;
}

function endsInCalling(word: string, list: ReadonlySet<string>): boolean {
  for (let from = 2; from <= word.length - LEAST; from += 1) if (list.has(word.slice(from))) return true;
  return false;
}
