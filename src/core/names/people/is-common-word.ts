import type { NamesInput } from '../../types.ts';
import { standsSmall } from './stands-small.ts';
import type { Sighting } from './trim-span.ts';

/** "APIs", "MPs": several of what the letters stand for. */
const SEVERAL = /^\p{Lu}{2,}s$/u;

/** Is all that somebody is called one word, never with a title, that the article also writes small ("Governors", "Machine")? */
export function isCommonWord(sightings: readonly Sighting[], input: NamesInput): boolean {
  const form = sightings[0]!.text;
  if (sightings.some(({ text, titled }) => titled || text !== form)) return false;
  if (SEVERAL.test(form)) return true;
  if (!/^\p{Lu}\p{Ll}+$/u.test(form)) return false;
  return standsSmall(form, input, String.raw`\p{L}\p{M}'’-`);
}
