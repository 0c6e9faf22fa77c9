import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { mergeNames, type FoundPerson } from './merge-names.ts';

const nlp = winkNLP(model);

/** A longer run of proper nouns is a firm or a law more often than a person. */
const most = 3;

/** wink-nlp tells no people from other names: the nearest it has are runs of two or three proper nouns, and later their last word. */
export function winkPeople(text: string): FoundPerson[] {
  const runs = properRuns(text);
  const full = runs.filter((run) => run.length > 1 && run.length <= most);
  const families = new Set(full.map((run) => run.at(-1)));
  const bare = runs.filter((run) => run.length === 1 && families.has(run[0]));
  return mergeNames([...full, ...bare].map((run) => run.join(' ')));
}

function properRuns(text: string): string[][] {
  const tokens = nlp.readDoc(text).tokens();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink takes its getters like this
  const kinds = tokens.out(nlp.its.pos) as string[];
  const runs: string[][] = [[]];
  tokens.out().forEach((word, i) => {
    if (kinds[i] === 'PROPN') runs.at(-1)!.push(word);
    else runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
}
