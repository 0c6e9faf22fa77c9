import { fold } from '../core/names/people/fold.ts';
import type { Figure } from './figure.ts';
import type { Item } from './read-corpus.ts';

interface Named {
  id: string;
  people?: { name: string; mentions?: string[]; role?: string }[];
}

/** Words of a role that say nothing alone. */
const small = new Set('the a an of der die das le la el de du s'.split(' '));

/**
 * How much of what we give as roles is in the label, and how much of the labelled roles we give, by words: the mean
 * word F1 over the roles given, and over the labelled ones. Of people who are found; the label may state as a role
 * what the text says in another place, and what the annotator adds in brackets is left out.
 */
export function roleFigures(section: string, gold: Item[], found: object[]): Figure[] {
  const byId = new Map((found as Named[]).map((item) => [item.id, item]));
  const sums = { given: 0, labelled: 0, alike: 0 };
  for (const labelled of gold as unknown as Named[]) {
    for (const person of byId.get(labelled.id)?.people ?? []) {
      const known = labelled.people?.find((one) => isSame(one, person.name));
      const [given, wanted] = [wordsOf(person.role), wordsOf(known?.role)];
      if (given.length > 0) sums.given += 1;
      if (wanted.length > 0) sums.labelled += 1;
      const both = given.filter((word) => wanted.includes(word)).length;
      sums.alike += (2 * both) / (given.length + wanted.length || 1);
    }
  }
  const row = (measure: string, fairCopy: number): Figure => {
    return { section, measure, unit: 'percent', values: { fairCopy }, seen: 'development' };
  };
  return [
    row('roles, of those given', sums.alike / sums.given),
    row('roles, of those labelled', sums.alike / sums.labelled),
  ];
}

function isSame({ name, mentions = [] }: { name: string; mentions?: string[] }, given: string): boolean {
  return [name, ...mentions].some((form) => fold(form) === fold(given));
}

function wordsOf(role = ''): string[] {
  const words =
    role
      .toLowerCase()
      .replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !small.has(word));
}
