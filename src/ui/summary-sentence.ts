import type { Summary } from '../core/types.ts';
import { countryName } from './country-name.ts';
import { say, sayCount, sayList } from './say.ts';

/** More names than this make a list, no longer a sentence. */
const mostNamed = 3;

/** Who and where in one sentence: "Names 3 people and 4 countries, mostly Ukraine, Russia and North Korea." */
export function summarySentence({ people, countries, peopleSupported }: Summary): string {
  const sure = people.filter((person) => !person.doubtful);
  const counted = [
    ...(sure.length > 0 ? [sayCount('peopleCount', sure.length)] : []),
    ...(countries.length > 0 ? [sayCount('countriesCount', countries.length)] : []),
  ];
  if (counted.length === 0) return say(peopleSupported ? 'namesNobody' : 'namesNoCountry');
  const names = countries.length > 0 ? countries.map(({ code }) => countryName(code)) : sure.map(({ name }) => name);
  const key = names.length > mostNamed ? 'namesMostly' : 'namesThese';
  return say(key, sayList(counted), sayList(names.slice(0, mostNamed)));
}
