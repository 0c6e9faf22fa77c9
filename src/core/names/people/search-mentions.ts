import type { NameSpan, NamesInput } from '../../types.ts';
import { lettered } from '../../text/lettered.ts';
import { fold } from './fold.ts';
import { toForm } from './form.ts';
import { isInThing } from './is-in-thing.ts';
import { isSameInflected, stemsOf, takesEndings } from './inflection.ts';
import { isPlaceName } from './is-place-name.ts';
import { standsSmall } from './stands-small.ts';
import type { Candidate, FormGroup } from './merge-forms.ts';

const LETTERS = String.raw`\p{L}`;
const letter = lettered(String.raw`[\p{L}\p{M}\p{N}]`, 'u');
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface Wanted {
  group: FormGroup;
  text: string;
}

/**
 * Once the people are known, finds what the tagger passed over: every further place where one of
 * their forms, or their family name, stands by itself, outside of other names.
 */
export function searchMentions(input: NamesInput, people: readonly Candidate[], spans: readonly NameSpan[]): void {
  const lang = input.lang.slice(0, 2).toLowerCase();
  const taken = takenPlaces(people, spans);
  const forms = people.flatMap((person) => [...knownForms(person), ...familyName(person, people, input)]);
  forms.sort((a, b) => b.text.length - a.text.length);
  for (const { group, text } of forms) {
    for (const block of input.blocks) {
      for (const start of occurrences(block.text, text)) {
        const end = start + text.length;
        const places = taken.get(block.index) ?? [];
        if (isInThing(block.text, start, end) || places.some((other) => start < other.end && other.start < end))
          continue;
        taken.set(block.index, [...places, { start, end }]);
        group.sightings.push({ block: block.index, start, end, text, confidence: 0.5, titled: false });
      }
    }
  }
  if (takesEndings(lang)) searchInflected(input, people, taken, lang);
}

const capitalWord = lettered(String.raw`(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}'’ʼ]+`, 'gu');

/** Family names with an ending that the tagger passed over ("Ибрагиму", "Trumps"): the word stands alone, no other name before it. */
function searchInflected(
  input: NamesInput,
  people: readonly Candidate[],
  taken: Map<number, Place[]>,
  lang: string,
): void {
  const names = familyNames(people, lang);
  for (const block of input.blocks) {
    for (const { 0: text, index: start } of block.text.matchAll(capitalWord(block.text))) {
      const word = fold(text);
      const kin = stemsOf(word, lang).flatMap((stem) => names.get(stem) ?? []);
      const owner = kin.find(({ last }) => isSameInflected(word, last, lang));
      const end = start + text.length;
      if (!owner || /\p{Lu}(?:\p{L}*|\.)[ -]$/u.test(block.text.slice(Math.max(0, start - 30), start))) continue;
      const places = taken.get(block.index) ?? [];
      if (places.some((other) => start < other.end && other.start < end)) continue;
      if (isInThing(block.text, start, end) || isPlaceName(text, lang) || standsSmall(text, input, LETTERS)) continue;
      taken.set(block.index, [...places, { start, end }]);
      const sighting = { block: block.index, start, end, text, confidence: 0.5, titled: false };
      owner.person.groups.push({ form: toForm(text), sightings: [sighting] });
    }
  }
}

interface FamilyName {
  person: Candidate;
  last: string;
}

/** Family names that are one person's, by their stems: a text may hold many names and many words. */
function familyNames(people: readonly Candidate[], lang: string): Map<string, FamilyName[]> {
  const names = new Map<string, FamilyName[]>();
  for (const person of people) {
    const last = person.lead.core.at(-1)!;
    if (person.lead.core.length < 2 || last.length < 4 || isShared(last, person, people)) continue;
    for (const stem of stemsOf(last, lang)) names.set(stem, [...(names.get(stem) ?? []), { person, last }]);
  }
  return names;
}

const isShared = (word: string, person: Candidate, people: readonly Candidate[]): boolean =>
  people.some((other) => other !== person && other.groups.some(({ form }) => form.words.includes(word)));

interface Place {
  start: number;
  end: number;
}

function takenPlaces(people: readonly Candidate[], spans: readonly NameSpan[]): Map<number, Place[]> {
  const taken = new Map<number, Place[]>();
  const sightings = people.flatMap((person) => person.groups.flatMap((group) => group.sightings));
  for (const { block, start, end } of [...sightings, ...spans.filter((span) => span.label !== 'person')]) {
    taken.set(block, [...(taken.get(block) ?? []), { start, end }]);
  }
  return taken;
}

function knownForms(person: Candidate): Wanted[] {
  return person.groups.flatMap((group) =>
    [...new Set(group.sightings.map((sighting) => sighting.text))]
      .filter(mayBeSearched)
      .map((text) => ({ group, text })),
  );
}

/** One letter, or a word that is not written like a name, would be found everywhere. */
const mayBeSearched = (text: string): boolean => text.length > 1 && !startsLower(text);

const startsLower = (text: string): boolean => !text.startsWith(text.charAt(0).toUpperCase());

/** The last word of the fullest name, when it is nobody else's, no place and no common word of the text. */
function familyName(person: Candidate, people: readonly Candidate[], input: NamesInput): Wanted[] {
  const full = person.groups[0]!.sightings[0]!.text;
  const last = full.split(/\s+/).at(-1)!;
  if (last === full || last.length < 4 || !/^\p{Lu}\p{L}+$/u.test(last)) return [];
  const word = toForm(last).words[0]!;
  if (
    isShared(word, person, people) ||
    person.groups.some(({ form }) => form.words.length === 1 && form.words[0] === word)
  )
    return [];
  if (isPlaceName(last, input.lang) || standsSmall(last, input, LETTERS)) return [];
  const group: FormGroup = { form: toForm(last), sightings: [] };
  person.groups.push(group);
  return [{ group, text: last }];
}

function* occurrences(text: string, form: string): Generator<number> {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const end = at + form.length;
    if (UNSPACED.test(form[0]!) || (!isLetter(text, at - 1) && !isLetter(text, end))) yield at;
  }
}

const isLetter = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && letter(text[at]!).test(text[at]!);
