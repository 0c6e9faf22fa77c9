import type { Mention, NameSpan, NamesInput, Person } from '../../types.ts';
import { addBracketedForms } from './bracketed.ts';
import { chooseName } from './choose-name.ts';
import { findRole } from './roles/find-role.ts';
import { isBrand } from './is-brand.ts';
import { isCommonWord } from './is-common-word.ts';
import { isInThing } from './is-in-thing.ts';
import { isPlaceName } from './is-place-name.ts';
import type { Candidate } from './merge-forms.ts';
import { groupForms, mergeForms } from './merge-forms.ts';
import { searchMentions } from './search-mentions.ts';
import type { Sighting } from './trim-span.ts';
import { trimSpan } from './trim-span.ts';
import { weigh } from './weigh.ts';

/** Below this mean confidence a person is shown as doubtful, below the other not at all. */
const SURE = 0.75;
const LEAST = 0.5;

/** No article names more people than this in as many ways; a page that does is a list, or means to keep us busy. */
const MOST_FORMS = 1200;

/** Everybody the text names, once each, who it is about first. */
export function findPeople(input: NamesInput, spans: readonly NameSpan[]): Person[] {
  const lang = input.lang.slice(0, 2).toLowerCase();
  const texts = new Map(input.blocks.map((block) => [block.index, block.text]));
  const sightings = spans
    .filter((span) => span.label === 'person')
    .map((span) => trimSpan(span, texts.get(span.block)!, lang))
    .filter((sighting) => sighting !== undefined)
    .filter(({ block, start, end, text }) => !isBrand(text) && !isInThing(texts.get(block)!, start, end))
    // One that grew to the right may have swallowed the next.
    .filter((sighting, i, all) => i === 0 || all[i - 1]!.block !== sighting.block || all[i - 1]!.end <= sighting.start);
  const groups = groupForms(dropOutvoted(sightings, spans, texts)).slice(0, MOST_FORMS);
  const candidates = mergeForms(groups, lang);
  addBracketedForms(candidates, texts);
  searchMentions(input, candidates, spans);
  const people = candidates
    .filter(
      (person) => confidenceOf(person) >= LEAST && !isPlace(person, lang) && !isCommonWord(sightingsOf(person), input),
    )
    .map((person) => toPerson(person, input, lang));
  addRoles(people, texts, lang);
  const top = Math.max(1, ...people.map((person) => person.weight));
  return people
    .map((person) => ({ ...person, weight: Math.round((person.weight / top) * 1000) / 1000 }))
    .sort((a, b) => b.weight - a.weight || compareMentions(a.mentions[0]!, b.mentions[0]!));
}

/** Drops forms that the tagger calls something else more often than a person. */
function dropOutvoted(
  sightings: readonly Sighting[],
  spans: readonly NameSpan[],
  texts: ReadonlyMap<number, string>,
): Sighting[] {
  const others = new Map<string, number>();
  for (const span of spans) {
    if (span.label === 'person') continue;
    const text = texts.get(span.block)!.slice(span.start, span.end);
    others.set(text, (others.get(text) ?? 0) + span.confidence);
  }
  const own = new Map<string, number>();
  for (const { text, confidence } of sightings) own.set(text, (own.get(text) ?? 0) + confidence);
  return sightings.filter(({ text }) => own.get(text)! >= (others.get(text) ?? 0));
}

const sightingsOf = (person: Candidate): Sighting[] => person.groups.flatMap((group) => group.sightings);

function confidenceOf(person: Candidate): number {
  return Math.max(...sightingsOf(person).map((sighting) => sighting.confidence));
}

/** Everything they are called is the name of a place, and no title says that somebody of that name is meant. */
const isPlace = (person: Candidate, lang: string): boolean =>
  sightingsOf(person).every(({ text, titled }) => !titled && isPlaceName(text, lang));

const compareMentions = (a: Mention, b: Mention): number => a.block - b.block || a.start - b.start;

function addRoles(people: readonly Person[], texts: ReadonlyMap<number, string>, lang: string): void {
  const named = new Map<number, Mention[]>(Array.from(texts.keys(), (block) => [block, []]));
  for (const { mentions } of people) for (const mention of mentions) named.get(mention.block)!.push(mention);
  for (const person of people) {
    const role = findRole(person.mentions, texts, lang, (block) => named.get(block)!);
    if (role) person.role = role;
  }
}

function toPerson(candidate: Candidate, input: NamesInput, lang: string): Person {
  const sightings = sightingsOf(candidate).sort(compareMentions);
  const mentions = sightings.map(({ block, start, end }) => ({ block, start, end }));
  return {
    name: chooseName(candidate, lang),
    forms: [...new Set(sightings.map((sighting) => sighting.text))],
    mentions,
    weight: weigh(sightings, input),
    doubtful: confidenceOf(candidate) < SURE,
  };
}
