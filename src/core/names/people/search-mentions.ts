import type { NameSpan, NamesInput } from '../../types.ts';
import type { Candidate } from './merge-forms.ts';
import type { Sighting } from './trim-span.ts';

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Once the people are known, finds what the tagger passed over: every further place where one of
 * their forms stands by itself, outside of other names.
 */
export function searchMentions(input: NamesInput, people: readonly Candidate[], spans: readonly NameSpan[]): void {
  const taken = new Map<number, { start: number; end: number }[]>();
  const take = (block: number, start: number, end: number): void => {
    const list = taken.get(block) ?? [];
    list.push({ start, end });
    taken.set(block, list);
  };
  for (const person of people) {
    for (const { sightings } of person.groups) for (const s of sightings) take(s.block, s.start, s.end);
  }
  for (const span of spans) if (span.label !== 'person') take(span.block, span.start, span.end);
  const forms = people
    .flatMap((person) => person.groups.map((group) => ({ group, texts: new Set(group.sightings.map((s) => s.text)) })))
    .flatMap(({ group, texts }) => [...texts].map((text) => ({ group, text })))
    .filter(({ text }) => mayBeSearched(text))
    .sort((a, b) => b.text.length - a.text.length);
  for (const { group, text } of forms) {
    for (const block of input.blocks) {
      for (const start of occurrences(block.text, text)) {
        const end = start + text.length;
        if (taken.get(block.index)?.some((other) => start < other.end && other.start < end)) continue;
        take(block.index, start, end);
        group.sightings.push({
          block: block.index,
          start,
          end,
          text,
          confidence: 0.5,
          titled: false,
        } satisfies Sighting);
      }
    }
  }
}

/** One letter, or a word that is not written like a name, would be found everywhere. */
const mayBeSearched = (text: string): boolean => text.length > 1 && !startsLower(text);

const startsLower = (text: string): boolean => !text.startsWith(text.charAt(0).toUpperCase());

function* occurrences(text: string, form: string): Generator<number> {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const end = at + form.length;
    if (UNSPACED.test(form[0]!) || (!isLetter(text, at - 1) && !isLetter(text, end))) yield at;
  }
}

const isLetter = (text: string, at: number): boolean => at >= 0 && at < text.length && LETTER.test(text[at]!);
