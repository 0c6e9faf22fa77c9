import { toBaseForm } from './base-form.ts';
import { toForm } from './form.ts';
import { HONORIFICS } from './honorifics.ts';
import { inflects, isSameInflected } from './inflection.ts';
import type { Candidate } from './merge-forms.ts';

/** The fullest form, the commonest spelling of it; in languages that inflect names, in the base form where the text shows it. */
export function chooseName({ groups }: Candidate, lang: string): string {
  const spellings = groups.flatMap(({ form, sightings }) => {
    const texts = new Set(sightings.map((sighting) => sighting.text));
    return [...texts].map((text) => ({ text, form, count: sightings.filter((s) => s.text === text).length }));
  });
  const fullest = Math.max(...spellings.map(({ form }) => worth(form.words)));
  const full = spellings.filter(({ form }) => worth(form.words) === fullest);
  full.sort((a, b) => b.count - a.count || shouts(a.text) - shouts(b.text));
  const name = inflects(lang)
    ? shortest(full.map(({ text }) => text))
    : unmarked(
        full.map(({ text }) => text),
        lang,
      );
  const texts = spellings.map(({ text }) => text);
  return toBaseForm(toBase(name, texts, lang).replace(/\s+/g, ' '), lang);
}

/** Words written out, initials for half. */
const worth = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (word.length > 1 ? 2 : 1), 0) - (HONORIFICS.has(words[0]!) ? 1 : 0);

const shouts = (text: string): number => (text === text.toUpperCase() ? 1 : 0);

/** Endings lengthen a name: of equal forms the shortest is most likely the nominative. */
const shortest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (text.length < best.length ? text : best));

/** Leaves off the genitive -s of German and its like when the bare form stands there too. */
const unmarked = (texts: readonly string[], lang: string): string =>
  texts.find(
    (text) => text.length < texts[0]!.length && isSameInflected(text.toLowerCase(), texts[0]!.toLowerCase(), lang),
  ) ?? texts[0]!;

/** Puts the last word into the shorter form that the person also goes by: "Donald Trumps" beside "Trump". */
function toBase(name: string, texts: readonly string[], lang: string): string {
  const words = name.split(/\s+/);
  const last = words.at(-1)!;
  for (const text of texts) {
    const form = text.split(/\s+/);
    if (form.length !== 1 || words.length === 1 || text.length >= last.length) continue;
    if (toForm(text).core[0] === toForm(last).core[0] || !isSameInflected(text.toLowerCase(), last.toLowerCase(), lang))
      continue;
    if (inflects(lang)) continue;
    return [...words.slice(0, -1), text].join(' ');
  }
  return name;
}
