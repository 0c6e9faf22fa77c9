import { beforeCountry, connectors, organisationWords, stateWords } from './organisation-words.ts';
import { beginsSentence, isUpper, wordBefore, type Passage, type Place } from './place.ts';
import type { Word } from './split-words.ts';

/** Languages in which a name with a country's name for its last word is a body's or a person's. */
const lastWordNames = new Set(['en', 'fr', 'es', 'it', 'pt', 'nl']);
/** How far a name is followed to either side. */
const reach = 6;

/**
 * Is the hit part of the name of a private body, a party, a medium, an event ("Bank of Canada", "US Open")?
 * The tagger's spans of organisations are not asked: measured on labelled articles they took the country out of
 * ministries, armies and teams far more often than out of firms.
 */
export function isInOrganisation(place: Place): boolean {
  const { hit, passage } = place;
  if (passage.capitals || !isUpper(passage.words[hit.first])) return false;
  if (passage.titled) return false;
  if (passage.lang === 'de') return isInGermanName(place);
  return namesBodyAfter(passage, hit.last) || namesBodyBefore(passage, hit.first) || followsName(place);
}

/** German writes every noun with a capital: a name shows by the capital of its adjective ("Kommunistische Partei"). */
function isInGermanName({ hit, passage }: Place): boolean {
  const word = passage.words[hit.first]!;
  const adjective = hit.entry.kind === '-' && !beginsSentence(passage.text, word.start);
  if (adjective) return namesBodyAfter(passage, hit.last);
  const [adjectiveBefore, head] = [passage.words[hit.first - 2], passage.words[hit.first - 1]];
  if (!adjectiveBefore || !head || !organisationWords.has(head.key)) return false;
  return isUpper(adjectiveBefore) && /(?:e|en|er|es)$/.test(adjectiveBefore.key) && isJoined(passage, head, word);
}

/** "China Airlines", "American Farm Bureau". */
function namesBodyAfter(passage: Passage, last: number): boolean {
  for (let index = last + 1; index <= last + reach; index++) {
    const word = passage.words[index];
    if (!word || !isJoined(passage, passage.words[index - 1]!, word)) return false;
    if (isUpper(word) && organisationWords.has(word.key)) return !isOfState(passage, last, index);
    if (!isUpper(word) && !(word.key === 'of' || word.key === 'and' || word.key === 'for')) return false;
  }
  return false;
}

/** "United States National Hurricane Center", "Taiwanese Naval Academy": words of the state before the common one. */
function isOfState(passage: Passage, last: number, index: number): boolean {
  return passage.words.slice(last + 1, index).some((word) => stateWords.has(word.key));
}

/** "Royal Bank of Canada", "Universidad Nacional de Nicaragua". */
function namesBodyBefore(passage: Passage, first: number): boolean {
  for (let index = first - 1; index >= first - reach; index--) {
    const word = passage.words[index];
    if (!word || !isJoined(passage, word, passage.words[index + 1]!)) return false;
    if (isUpper(word) && organisationWords.has(word.key)) return !stateWords.has(passage.words[index - 1]?.key ?? '');
    if (!isUpper(word) && !connectors.has(word.key)) return false;
  }
  return false;
}

function isJoined(passage: Passage, left: Word, right: Word): boolean {
  const between = passage.text.slice(left.end, right.start);
  return between === ' ' || between === '-' || between === ' & ';
}

/** "Statistics Canada", "World Vision Lesotho", "Tom Holland": a name that has the country's name for its last word. */
function followsName(place: Place): boolean {
  const { hit, at, passage } = place;
  if (hit.entry.kind !== '=' || passage.words[hit.first]!.case !== 'title') return false;
  const before = wordBefore(place);
  if (!lastWordNames.has(passage.lang) || !before || !isUpper(before) || before.text.length < 2) return false;
  if (beforeCountry.has(before.key) || before.text.endsWith('.')) return false;
  if (passage.hits[at - 1]?.last === hit.first - 1) return false;
  return !beginsSentence(passage.text, before.start);
}
