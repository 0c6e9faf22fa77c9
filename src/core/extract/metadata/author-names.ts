import { letters } from '../../text/letters.ts';
import { hasWord, HOUSES, TRADES, withoutLabel } from './byline-words.ts';
import { plainText } from './plain-text.ts';

/** Where a byline ends and something else begins. */
const AFTER_NAME =
  /\s(?:[|•·–—⋅]|-)\s|\s*[|(]|\bfor\s+(?:the\b|\S+\.\w{2,3}\b)|\b(?:updated|published|reviewed|edited)\b|\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b|\s(?:on|at)\s\w+(?:day\b|\s\d)/i;
const NOT_A_NAME =
  /https?:|www\.|[@/:]|\b(?:facebook|twitter|linkedin|whatsapp|telegram|e-?mail|share|follow|admin|unknown|null|undefined|webmaster|written by|the author|more posts|view all|read more|(?:posted|published|updated) on)\b|\d/i;
/** Degrees and memberships after a name ("Jane Doe, MD, PhD"). */
export const DEGREE =
  /^(?:m\.?d|ph\.?\s?d|d\.?d\.?s|d\.?m\.?d|d\.?v\.?m|d\.?o|r\.?n|r\.?d|rdn|l\.?d|m\.?s(?:c|n|w)?|b\.?sc?|m\.?a|b\.?a|m\.?p\.?h|mba|j\.?d|esq|cpa|cfp|cfa|lcsw|lmft|cscs|cpt|dpt|faclm|fand|facp|np|pa-c|jr|sr|ii|iii)\.?(?:[\s,]+\S{1,6})?$/i;
/** Small words inside of a name. */
const PARTICLE =
  /^(?:d[aeiou]|d[aeo]s|del|della|den|der|die|la|le|los|las|l[ao]s|v[ao]n|zu[mr]?|ter?|ten|y|e|i|al|el|bin|bint|ibn|af|av|ap|und|and)$/;
const MAX_AUTHORS = 12;

/** Has a text letters of a script with capitals? */
export const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
const isCapital = (word: string): boolean => {
  const first = word.replace(/^["'“”‘’«(]+/, '').charAt(0);
  return first !== first.toLowerCase();
};

/** One author's name without what stands around it; empty when it is no name. */
function cleanName(raw: string): string {
  const text = withoutLabel(plainText(raw));
  const name = (text.split(AFTER_NAME)[0] ?? '')
    .replace(/^[\s,;:|*"'“”]+|[\s,;:|*"'“”]+$/g, '')
    .replace(/\s(?:기자|記者|记者)$/, '');
  const count = name.split(/\s+/).length;
  const isName = name.length >= 2 && name.length <= 80 && count <= 7 && !NOT_A_NAME.test(name) && letters(name) !== '';
  return isName && !(count === 1 && hasWord(name, HOUSES)) ? name : '';
}

/**
 * A name and a surname, each with a capital; of a script without capitals any word. A page's own byline is free
 * text: without a "By" only such a one is a name ("Written by" and "History" are not).
 */
export function isFullName(name: string): boolean {
  if (!hasCase(name)) return letters(name).length >= 2;
  const parts = name.split(/\s+/);
  return (
    parts.length > 1 &&
    isCapital(parts[0]!) &&
    isCapital(parts.at(-1)!) &&
    parts.every((part) => isCapital(part) || PARTICLE.test(part))
  );
}

/** One word with a capital, as some sign. */
export const isOneWord = (name: string): boolean => /^\S{3,}$/.test(name) && hasCase(name) && isCapital(name);

/** A membership beside a degree ("MD, FACLM"); alone, it is an agency. */
const MEMBERSHIP = /^[A-Z][A-Z.]{1,6}$/;

/**
 * "A, B and C" is three names; "García y Vega" may be one, so only list marks and plain conjunctions between full names
 * split. Degrees behind a name are none, and with what somebody is the list is over.
 */
export function splitNames(text: string): string[] {
  const parts = withoutLabel(plainText(text))
    .split(
      /\s*[,;、،&]\s*(?:and\s+|und\s+|et\s+|y\s+|e\s+|и\s+|i\s+)?|\s+(?:and|und|et|и|та|ja|og|och|en|with|mit)\s+/i,
    )
    .filter(Boolean);
  // "design: Jane Doe, code: John Roe" are no authors.
  if (parts.length > 1 && parts.some((part) => part.includes(': '))) return [];
  const [first = '', ...others] = parts;
  if (others.length === 0 || !isFullName(cleanName(first))) return parts;
  const hasDegree = others.some((part) => DEGREE.test(part));
  const isDegree = (part: string): boolean => DEGREE.test(part) || (hasDegree && MEMBERSHIP.test(part));
  const isName = (part: string): boolean =>
    !hasCase(part) || (!isTrade(part) && (/\s/.test(part) ? isFullName(cleanName(part)) : isCapital(part)));
  const end = others.findIndex((part) => !isDegree(part) && !isName(part));
  return [first, ...others.slice(0, end < 0 ? others.length : end).filter((part) => !isDegree(part))];
}

/** The names among some texts, each once. */
export function namesAmong(texts: string[]): string[] {
  const seen = new Map<string, string>();
  const cleaned = texts.map(cleanName).filter((name) => name && !DEGREE.test(name));
  const hasPerson = cleaned.length > 1 && cleaned.some((name) => !isTrade(name));
  for (const name of cleaned) {
    if (hasPerson && isTrade(name)) continue;
    const key = name.toLocaleLowerCase('en');
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()].slice(0, MAX_AUTHORS);
}

/** What somebody is, where a list of names goes on with it ("Jane Doe, Senior Analyst"). */
export const isTrade = (text: string): boolean => hasWord(text, TRADES);

/** Signed by a house and by nobody in it ("Herald Staff"). */
export const isHouse = (name: string): boolean => hasWord(name, HOUSES) || /^\S+\.[a-z]{2,3}$/i.test(name);

/** What somebody signs in with, and no name: one word that no one writes so. */
export const isLogin = (name: string): boolean => !/\s/.test(name) && hasCase(name) && /[._]|[a-z][A-Z]+$/.test(name);
