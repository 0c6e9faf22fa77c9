import type { Summary } from '../core/types.ts';
import { countryName } from './country-name.ts';
import { say, sayCount, sayList } from './say.ts';

/** More names than this make a list, no longer a sentence. */
const mostNamed = 3;

/**
 * Who and where in one sentence: "Names 3 people and 4 countries, mostly Ukraine, Russia and North Korea." Empty when
 * neither is read in the language.
 */
export function summarySentence(summary: Summary): string {
  const { people, countries } = summary;
  const sure = people.filter((person) => !person.doubtful);
  const counted = [
    ...(sure.length > 0 ? [sayCount('peopleCount', sure.length)] : []),
    ...(countries.length > 0 ? [sayCount('countriesCount', countries.length)] : []),
  ];
  if (counted.length === 0) return nothingFound(summary);
  const names = countries.length > 0 ? countries.map(({ code }) => countryName(code)) : sure.map(({ name }) => name);
  const key = names.length > mostNamed ? 'namesMostly' : 'namesThese';
  return say(key, sayList(counted), sayList(names.slice(0, mostNamed)));
}

/** Of what is not read nothing is said. */
function nothingFound({ peopleSupported, countriesRead }: Summary): string {
  if (countriesRead === 'not') return peopleSupported ? say('namesNoPeople') : '';
  return peopleSupported ? say('namesNobody') : say('namesNoCountry');
}
