import type { Candidate } from './merge-forms.ts';
import { toForm } from './form.ts';
import type { Sighting } from './trim-span.ts';

/** The name in Chinese signs right behind the name in letters: "Su Tseng-chang (蘇貞昌)". */
const IN_SIGNS = /^\s?[（(]([\p{Script=Han}·]{1,5})[）)]/u;

/** Adds what stands in brackets behind a mention as a further form of the person, who is not named a second time by it. */
export function addBracketedForms(people: Candidate[], texts: ReadonlyMap<number, string>): void {
  const taken = new Set<string>();
  for (const person of people) {
    const found = new Map<string, Sighting[]>();
    for (const sighting of person.groups.flatMap((group) => group.sightings)) {
      const match = IN_SIGNS.exec(texts.get(sighting.block)!.slice(sighting.end, sighting.end + 9));
      if (!match) continue;
      const text = match[1]!;
      const start = sighting.end + match[0].indexOf(text);
      found.set(text, [...(found.get(text) ?? []), { ...sighting, start, end: start + text.length, text }]);
    }
    for (const [text, sightings] of found) {
      person.groups.push({ form: toForm(text), sightings });
      taken.add(text);
    }
  }
  const own = people.filter((person) => !taken.has(person.lead.text));
  people.splice(0, people.length, ...own);
}
