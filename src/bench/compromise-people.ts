import nlp from 'compromise';
import { mergeNames, type FoundPerson } from './merge-names.ts';

/** What the best library for JavaScript finds. */
export function compromisePeople(text: string): FoundPerson[] {
  return mergeNames(nlp(text).people().out('array') as string[]);
}
