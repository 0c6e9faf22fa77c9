import { remember } from '../text/remember.ts';
import type { Concept } from './concepts.ts';
import { type Bound, findBound, findConcepts, opensPhrase } from './find-concepts.ts';
import { hashOn, placeOf } from './hash.ts';
import type { Place } from './sink.ts';

/** A word as the judge knows it, in whatever text: one object for each, so that nothing is looked up twice. */
export interface Word {
  text: string;
  /** It ends a sentence, or opens a list as a colon does. */
  isStop: boolean;
  concepts: readonly Concept[];
  bound: readonly Bound[];
  opensPhrase: boolean;
  /** Where the features of the word alone live, and of its beginning where it is long; a stop has none. */
  places: readonly Place[];
  /** State of the name of a pair that this word opens: `hashOn` the second one gives the pair's. */
  opens: number;
}

const stop = /^[.!?:…。！？]/;

export const wordOf = remember((text): Word => {
  const isStop = stop.test(text);
  const names = isStop ? [] : text.length > 5 ? [`w${text}`, `p${text.slice(0, 5)}`] : [`w${text}`];
  return {
    text,
    isStop,
    concepts: findConcepts(text),
    bound: findBound(text) ?? [],
    opensPhrase: opensPhrase(text),
    places: names.map(placeOf),
    opens: hashOn(`b${text} `),
  };
});
