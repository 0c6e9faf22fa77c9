import type { Form } from './form.ts';
import { isWithin, toForm } from './form.ts';
import { sameInflected } from './inflection.ts';
import { isMisspelt, isSameGivenName } from './similar.ts';
import type { Sighting } from './trim-span.ts';

/** All sightings of one form. */
export interface FormGroup {
  form: Form;
  sightings: Sighting[];
}

/** Somebody the article names, with every form the merging gave them. */
export interface Candidate {
  /** The form that began the person: the fullest. */
  lead: Form;
  groups: FormGroup[];
}

export function groupForms(sightings: readonly Sighting[]): FormGroup[] {
  const groups = new Map<string, FormGroup>();
  for (const sighting of sightings) {
    const form = toForm(sighting.text);
    const key = form.words.join(' ');
    const group = groups.get(key);
    if (group) group.sightings.push(sighting);
    else groups.set(key, { form, sightings: [sighting] });
  }
  return [...groups.values()];
}

/**
 * Gives every form to a person. Fuller forms come first; a shorter one goes to the person whose name
 * holds it; a bare surname of several goes to the one of whom most was said so far.
 */
export function mergeForms(groups: readonly FormGroup[], lang: string): Candidate[] {
  const people: Candidate[] = [];
  const inflected = sameInflected(lang);
  const ordered = [...groups].sort(
    (a, b) => b.form.core.length - a.form.core.length || b.sightings.length - a.sightings.length || before(a, b),
  );
  for (const group of ordered) {
    const person = findPerson(group, people, inflected);
    if (person) person.groups.push(group);
    else people.push({ lead: group.form, groups: [group] });
  }
  return people;
}

function before(a: FormGroup, b: FormGroup): number {
  const [x, y] = [a.sightings[0]!, b.sightings[0]!];
  return x.block - y.block || x.start - y.start;
}

/** How surely a form is a person's: the greatest wins. A slip, which costs most to see, is less than all else. */
function findPerson(group: FormGroup, people: readonly Candidate[], inflected: Same): Candidate | undefined {
  return (
    findKin(group, people, (form, full) => kinship(form, full, inflected)) ?? findKin(group, people, kinshipBySlip)
  );
}

type Kinship = (form: Form, full: Form) => number;

function findKin(group: FormGroup, people: readonly Candidate[], kinship: Kinship): Candidate | undefined {
  let best: Candidate | undefined;
  let top = 0;
  for (const person of people) {
    const level = Math.max(...person.groups.map(({ form }) => kinship(group.form, form)));
    const worth = level === 0 ? 0 : level + prominence(person) / 10000;
    if (worth > top) {
      top = worth;
      best = person;
    }
  }
  return best;
}

const prominence = (person: Candidate): number =>
  Math.min(
    999,
    person.groups.reduce((sum, g) => sum + g.sightings.length, 0),
  );

/** 0: another person. Else the higher, the surer that `form` is a way to write `full`. */
function kinship(form: Form, full: Form, inflected: Same): number {
  if (areStrangers(form, full)) return 0;
  return form.core.length === 1 ? kinshipOfOne(form, full, inflected) : kinshipOfMany(form.core, full.core, inflected);
}

function kinshipBySlip(form: Form, full: Form): number {
  if (areStrangers(form, full)) return 0;
  const { core } = form;
  if (core.length > 1) return isSlipOfPart(core, full.core) ? 2 : 0;
  return core[0]!.length > 1 && full.core.length > 1 ? kinshipOfSlip(core[0]!, full.core) : 0;
}

/** Father and son; a royal and somebody of that given name; "Lady Starmer" and Keir Starmer. */
function areStrangers(form: Form, full: Form): boolean {
  if (form.suffix && full.suffix && form.suffix !== full.suffix) return true;
  if (form.royal && !full.royal && full.core.length > 1) return true;
  return full.royal && form.core.length > full.core.length;
}

type Same = (a: string, b: string) => boolean;

function kinshipOfMany(core: readonly string[], full: readonly string[], inflected: Same): number {
  if (isWithin(core, full, () => false)) return 6;
  if (isWithin(core, full, inflected)) return 5;
  if (full.length > 1 && sameFullName(core, full, inflected)) return 4;
  return isTurnedRound(core, full, inflected) ? 3 : 0;
}

function kinshipOfOne(form: Form, full: Form, inflected: Same): number {
  const word = form.core[0]!;
  const { core } = full;
  if (core.length > 1 && isAcronym(form.text, full)) return 3;
  if (word.length === 1) return 0;
  if (core.at(-1) === word) return 6;
  if (core[0] === word) return 5;
  if (core.includes(word)) return 4;
  if (inflected(word, core.at(-1)!)) return 3.5;
  return inflected(word, core[0]!) ? 3.2 : 0;
}

function kinshipOfSlip(word: string, core: readonly string[]): number {
  if (isMisspelt(word, core.at(-1)!)) return 2;
  return word.length > 2 && isSameGivenName(word, core[0]!) && !isMisspelt(word, core[0]!) ? 1 : 0;
}

/** "CFK" for Cristina Fernández de Kirchner. */
function isAcronym(text: string, full: Form): boolean {
  if (!/^\p{Lu}{2,4}$/u.test(text)) return false;
  const letters = text.toLowerCase();
  const initials = full.core.map((word) => word[0]).join('');
  return initials === letters || full.words.map((word) => word[0]).join('') === letters;
}

/** "Семена Кацмана" for Кацман Семен Маркович: every word is there, in another order. */
function isTurnedRound(part: readonly string[], full: readonly string[], inflected: Same): boolean {
  const left = [...full];
  return part.every((word) => {
    const at = left.findIndex((other) => other === word || (word.length > 1 && inflected(word, other)));
    return at >= 0 && left.splice(at, 1).length > 0;
  });
}

/** "Calvert-Lewis" for Dominic Calvert-Lewin: the end of the name with a slip in its last word. */
function isSlipOfPart(part: readonly string[], full: readonly string[]): boolean {
  if (part.length >= full.length) return false;
  const end = full.slice(-part.length);
  return part.slice(0, -1).every((word, i) => word === end[i]) && isMisspelt(part.at(-1)!, end.at(-1)!);
}

/** Family names equal, given names two ways to say one; or the other way about with one slip. */
function sameFullName(a: readonly string[], b: readonly string[], inflected: Same): boolean {
  const equal = (x: string, y: string): boolean => x === y || inflected(x, y);
  const [lastA, lastB] = [a.at(-1)!, b.at(-1)!];
  const givenEqual = equal(a[0]!, b[0]!);
  if (equal(lastA, lastB)) return isSameGivenName(a[0]!, b[0]!);
  if (a.length === b.length && b.includes(a[0]!) && [...a].sort().join(' ') === [...b].sort().join(' ')) return true;
  return givenEqual && a.length === b.length && isMisspelt(lastA, lastB);
}
