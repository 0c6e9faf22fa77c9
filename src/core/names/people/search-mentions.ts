import type { NameSpan, NamesInput } from '../../types.ts';
import { toForm } from './form.ts';
import { isInThing } from './is-in-thing.ts';
import { isPlaceName } from './is-place-name.ts';
import type { Candidate, FormGroup } from './merge-forms.ts';

const LETTER = /[\p{L}\p{M}\p{N}]/u;
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
}

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
  const shared = people.some((other) => other !== person && other.groups.some(({ form }) => form.words.includes(word)));
  if (shared || person.groups.some(({ form }) => form.words.length === 1 && form.words[0] === word)) return [];
  const common = new RegExp(`(?<!\\p{L})${last.toLowerCase()}(?!\\p{L})`, 'u');
  if (isPlaceName(last, input.lang) || input.blocks.some((block) => common.test(block.text))) return [];
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

const isLetter = (text: string, at: number): boolean => at >= 0 && at < text.length && LETTER.test(text[at]!);
