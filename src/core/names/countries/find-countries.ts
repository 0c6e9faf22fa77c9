import type { CountriesRead, Country, NameSpan, NamesInput } from '../../types.ts';
import { findCharacterHits } from './find-characters.ts';
import { findHits } from './find-hits.ts';
import { isActing } from './is-acting.ts';
import { isInOrganisation } from './is-in-organisation.ts';
import { isInPerson } from './is-in-person.ts';
import { isLanguage } from './is-language.ts';
import { isDateline, isSetting } from './is-setting.ts';
import { isOtherWord } from './is-other-word.ts';
import { otherKorea } from './other-korea.ts';
import { makePassage, type Passage, type Place } from './place.ts';
import { rank, type Named } from './rank.ts';
import { stateOf } from './state-of.ts';
import { settle, type Found } from './settle.ts';
import { splitWords } from './split-words.ts';
import { hasOwnTable, loadTable, tableLanguage, type Table } from './table.ts';

/** Languages written without spaces. */
const unspaced = new Set(['zh', 'ja']);

interface FoundCountries {
  countries: Country[];
  implied: Country[];
  countriesRead: CountriesRead;
}

/**
 * The countries a text names, and those it only implies by a seat of government that acts, a part of them or
 * a city it keeps coming back to. `countriesRead` says how much can be expected in the text's language.
 */
export function findCountries(input: NamesInput, spans: NameSpan[]): FoundCountries {
  const lang = tableLanguage(input.lang);
  const table = loadTable(lang);
  if (!table) return { countries: [], implied: [], countriesRead: 'not' };
  const passages = input.blocks.map((block) => readPassage(block.index, block.text, lang, table, spans));
  const title = readPassage(-1, input.title, lang, table, []);
  const words = wordsOf(passages);
  const found = settle(
    passages.flatMap((passage) => findPlaces(passage, words)),
    words,
  );
  const inTitle = new Set(settle(findPlaces(title, words), words).map((one) => one.code));
  return { ...rank(group(found), inTitle), countriesRead: hasOwnTable(lang) ? 'fully' : 'names' };
}

function readPassage(block: number, text: string, lang: string, table: Table, spans: NameSpan[]): Passage {
  const read = unspaced.has(lang) ? findCharacterHits(text, table) : undefined;
  const words = read?.words ?? splitWords(text);
  const passage = makePassage(
    block,
    text,
    lang,
    words,
    spans.filter((span) => span.block === block),
  );
  passage.hits = read?.hits ?? findHits(text, words, table);
  return passage;
}

/** The hits of a passage that speak of a country, a seat, a part or a city. */
function findPlaces(passage: Passage, words: ReadonlySet<string>): Found[] {
  return passage.hits
    .map((hit, at): Place => ({ hit, at, passage }))
    .filter(({ hit }) => hit.entry.kind !== '!')
    .filter(
      (place) => !isOtherWord(place) && !isInPerson(place, words) && !isLanguage(place) && !isInOrganisation(place),
    )
    .flatMap((place) => [{ place, code: place.hit.entry.code }, ...otherKorea(place)]);
}

/** Lower-case words of the article, and "name:jordan" where that word stands beside another with a capital. */
function wordsOf(passages: Passage[]): Set<string> {
  const words = new Set<string>();
  for (const passage of passages) {
    for (const [index, word] of passage.words.entries()) {
      words.add(word.key);
      const before = passage.words[index - 1];
      if (before?.case === 'title' && word.case === 'title' && passage.text.slice(before.end, word.start) === ' ') {
        if (!small.has(before.key)) words.add(`name:${word.key}`);
        if (!places.has(word.key)) words.add(`name:${before.key}`);
      }
    }
  }
  return words;
}

/** Behind "Jordan" or "Chad" these make a place of it. */
const places = new Set('valley times river national international government king queen army'.split(' '));
/** Capitalised at the start of a sentence before a country's name. */
const small = new Set('in the and but from to for as while when if with at on of north south east west'.split(' '));

/** What was found, by country. */
function group(found: Found[]): Named[] {
  const named = new Map<string, Named>();
  for (const one of found) {
    const entry = named.get(one.code) ?? { code: one.code, names: [], seats: [], parts: [], cities: [] };
    named.set(one.code, entry);
    listOf(entry, one.place)?.push(one.place);
  }
  for (const { code, names } of [...named.values()]) {
    const state = stateOf(code);
    if (state && !named.get(state)?.names.length) addParts(named, state, names);
  }
  return [...named.values()];
}

/** A part that is named, with a code of its own, implies its state, where that is not named itself. */
function addParts(named: Map<string, Named>, code: string, places: Place[]): void {
  const entry = named.get(code) ?? { code, names: [], seats: [], parts: [], cities: [] };
  named.set(code, entry);
  entry.parts.push(...places);
}

/** The list a place belongs to; none for a city that is only passed through. */
function listOf(named: Named, place: Place): Place[] | undefined {
  switch (place.hit.entry.kind) {
    case '=':
    case '-':
      return named.names;
    case '*':
      return named.seats;
    case '+':
      return named.parts;
    case '^':
      if (isActing(place)) return named.seats;
      return isDateline(place) || isSetting(place) ? named.cities : undefined;
    default:
      return isSetting(place) ? named.cities : undefined;
  }
}
