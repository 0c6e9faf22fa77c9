import type { NamesInput, Summary } from '../types.ts';
import { findCountries } from './countries/find-countries.ts';
import { findPeople } from './people/find-people.ts';
import { findInPlainWords } from './find-in-plain-words.ts';
import type { Tagger } from './tagger/decode-tagger.ts';

/** Languages in which people are not read: the tagger was taught nothing of them. */
const WITHOUT_PEOPLE = new Set('th fa he ur bn ta te my km lo ka hy am'.split(' '));

/** Who and where a text is about, most important first. The same text gives the same summary, byte for byte. */
export function summarize(input: NamesInput, tagger: Tagger): Summary {
  return findInPlainWords(input, (plain) => findNames(plain, tagger));
}

function findNames(input: NamesInput, tagger: Tagger): Summary {
  const spans = tagger.tag(input);
  const peopleSupported = !WITHOUT_PEOPLE.has(input.lang.slice(0, 2).toLowerCase());
  return {
    people: peopleSupported ? findPeople(input, spans) : [],
    ...findCountries(input, spans),
    peopleSupported,
  };
}
