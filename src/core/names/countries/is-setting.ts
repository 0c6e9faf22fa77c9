import { beginsSentence, isUpper, wordAfter, wordBefore, type Passage, type Place } from './place.ts';
import { fold } from './fold.ts';

/** Travelling, as beginnings of folded words: the city that follows is one on the way. */
const travel = (
  'visit travel tour trip flew fly flight arriv land head stop rout journey capitals including reporters ' +
  'ambassador embassy delegat airport besuch reis flog hauptstadte voyage rendu capitale viaj visita bezoek ' +
  'wizyt podroz визит поездк посет візит поїздк besok resa besøg rejse besøk ziyaret'
)
  .split(' ')
  .map(fold);
/** The same straight before a city in Chinese and Japanese, or behind it. */
const travelBefore = /(?:去了?|赴|访问?|訪問?|飞往|飛往|抵达|抵達|前往|到访|到訪)$/;
const travelBehind = /^(?:を訪|に到着|へ出発|に向か|訪問)/;
/** Bodies of many states: the city they meet in is their seat, and says nothing about its country. */
const bodies = new Set(
  'EU UE UN UNO ONU NATO OTAN ЕС ЄС НАТО ООН G7 G20 OPEC OECD OSCE WTO WHO IMF 欧盟 北约 联合国 国連'.split(' '),
);
/** How far before the city travel is looked for. */
const reach = 8;
/** How far around the city a body is looked for. */
const bodyReach = 16;
/** So many cities in a row are a list of stops. */
const stops = 3;

/** Behind a city at the head of a block: a dateline ("ALGIERS, March 7 (Reuters) —"). */
const dateline = /^(?:,[^.!?]{1,40}?)?(?: ?\([^)]{2,30}\))? ?(?: [-–—]|—|:) /u;

/** Is the block written from this city? */
export function isDateline({ hit, passage }: Place): boolean {
  return hit.start === 0 && dateline.test(passage.text.slice(hit.end, hit.end + 90));
}

/** Is the city where something of the article plays, rather than a stop on somebody's way or a word of another name? */
export function isSetting(place: Place): boolean {
  const { hit, passage } = place;
  if (isOtherName(place) || isListed(place) || isOfOtherCountry(place) || isSeatOfBody(place)) return false;
  if (
    travelBefore.test(passage.text.slice(Math.max(0, hit.start - 4), hit.start)) ||
    travelBehind.test(passage.text.slice(hit.end))
  )
    return false;
  for (let index = hit.first - 1; index >= Math.max(0, hit.first - reach); index--) {
    const word = passage.words[index]!;
    if (/[.!?]\s/.test(passage.text.slice(word.end, passage.words[index + 1]!.start))) return true;
    if (travel.some((stem) => word.key.startsWith(stem))) return false;
  }
  return true;
}

/** "Houston Rockets", "Kenny Washington". German says nothing by its capitals. */
function isOtherName(place: Place): boolean {
  const { passage } = place;
  if (passage.titled || passage.capitals || passage.lang === 'de') return false;
  if (wordAfter(place)?.case === 'title') return true;
  const before = wordBefore(place);
  return !!before && before.case === 'title' && isUpper(before) && !beginsSentence(passage.text, before.start);
}

/** "Birmingham, Alabama": the part behind it says which country the city is in. */
function isOfOtherCountry({ hit, at, passage }: Place): boolean {
  const next = passage.hits[at + 1];
  if (!next || next.entry.code === hit.entry.code || !/[+=]/.test(next.entry.kind)) return false;
  return passage.text.slice(hit.end, next.start) === ', ';
}

/** "talks with NATO ministers in Brussels": the body is named in the city's own sentence. */
function isSeatOfBody({ hit, passage }: Place): boolean {
  const { text, words } = passage;
  const from = Math.max(0, hit.first - bodyReach);
  return words
    .slice(from, hit.last + bodyReach)
    .some(
      (word) =>
        bodies.has(word.text) &&
        !/[.!?]\s/.test(text.slice(Math.min(word.end, hit.end), Math.max(word.start, hit.start))),
    );
}

/** "Washington, Paris, Berlin, Rome and London". */
function isListed({ at, passage }: Place): boolean {
  let row = 1;
  for (let index = at; row < stops && isNextInList(passage, index); index++) row++;
  for (let index = at - 1; row < stops && isNextInList(passage, index); index--) row++;
  return row >= stops;
}

function isNextInList({ hits, text }: Passage, index: number): boolean {
  const [one, next] = [hits[index], hits[index + 1]];
  if (!one || !next || !/[~^]/.test(one.entry.kind) || !/[~^]/.test(next.entry.kind)) return false;
  return /^(?:, |,? \p{L}{1,3} )$/u.test(text.slice(one.end, next.start));
}
