import type { NameSpan } from '../../types.ts';
import { beginsSentence, isUpper, wordAfter, wordBefore, type Place } from './place.ts';

/** Country names and demonyms that are given or family names too: the tagger is believed when it says so. */
const personal = new Set(
  (
    'jordan chad georgia israel america india kenya china cuba ireland holland france england malta cyprus chile ' +
    'peru mali jamaica dominica jersey brazil paris london sydney lima german french english polish dane finn scot ' +
    'brit pole turk turki russo greco franco giordano kuba martinique monaco togo'
  ).split(' '),
);
/** Demonyms that are given names: beside another name they are one. */
const givenNames = new Set(['dane', 'finn', 'pole', 'lao', 'brit', 'scot', 'german', 'jordan', 'chad', 'georgia']);
/** Countries that are given names: at the head of a sentence, one name and a verb behind them, they are one there. */
const leadingNames = new Set('india france malta kenya israel cuba ireland holland america georgia'.split(' '));
/** Not a surname behind one of those: papers, broadcasters, firms. */
const notPeople = new Set(
  'today daily times inter info culture bleu airways airlines express post news open bank rail power steel'.split(' '),
);
/** Before a name these make it somebody's, or a ship's ("Mr. Jordan", "HMS Jamaica"). */
const titles = new Set(
  'mr mrs ms miss mx dr sir dame lord lady prof herr frau monsieur madame señor señora senor senora signor signora hms uss rms hmcs hmas mv air'.split(
    ' ',
  ),
);
/** Not a surname behind "Jordan" or "Chad". */
const notSurname = new Set(
  'valley times river national international airport army government king queen authorities rift basin president prime'.split(
    ' ',
  ),
);

/**
 * Is the hit inside somebody's name? A span of the tagger counts when the country is a name there ("Chad Smith",
 * "Kathy Ireland"), not when an adjective leads it ("Russian President Putin", wrongly taken as one name). `words`
 * are the article's (`find-countries.ts`): "name:jordan" stands for a Jordan beside another capitalised word.
 */
export function isInPerson(place: Place, words: ReadonlySet<string>): boolean {
  const title = place.hit.entry.kind === '=' ? wordBefore(place, /^\. $/) : undefined;
  if (title && isUpper(title) && titles.has(title.key)) return true;
  return (
    isBesideName(place) ||
    isLeadingName(place) ||
    place.passage.spans.some((span) => span.label === 'person' && covers(span, place, words))
  );
}

function covers(span: NameSpan, { hit, passage }: Place, words: ReadonlySet<string>): boolean {
  if (span.start > hit.start || span.end < hit.end) return false;
  const key = passage.words[hit.last]!.key;
  const whole = span.start === hit.start && span.end === hit.end;
  // A city or a part of a country is no loss when the tagger is wrong, a country is.
  if (/[~+^]/.test(hit.entry.kind)) return true;
  // One name alone is a person only where the article has the rest of the name too.
  if (whole) return personal.has(key) && (hit.entry.kind !== '=' || words.has(`name:${key}`));
  if (span.start === hit.start) return personal.has(key) && hit.entry.kind !== '-';
  // "Mark Cuban"; an adjective inside ("the late Russian leader Putin") is none of the name.
  return hit.entry.kind !== '-' || span.end === hit.end || personal.has(key);
}

/** "India Hicks wrote", "France Gall chantait". */
function isLeadingName(place: Place): boolean {
  const { hit, passage } = place;
  const first = passage.words[hit.first]!;
  if (hit.entry.kind !== '=' || !leadingNames.has(first.key) || !beginsSentence(passage.text, hit.start)) return false;
  const after = wordAfter(place);
  const verb = passage.words[hit.last + 2];
  if (after?.case !== 'title' || notPeople.has(after.key) || notSurname.has(after.key)) return false;
  return verb?.case === 'lower' && passage.text.slice(after.end, verb.start) === ' ' && !passage.titled;
}

function isBesideName(place: Place): boolean {
  const { hit, passage } = place;
  const word = passage.words[hit.last]!;
  if (passage.titled || passage.capitals || hit.first !== hit.last || !givenNames.has(word.key)) return false;
  const after = wordAfter(place);
  if (after?.case === 'title' && !notSurname.has(after.key)) return true;
  const before = wordBefore(place);
  return hit.entry.kind === '-' && !!before && isUpper(before) && !beginsSentence(passage.text, before.start);
}
