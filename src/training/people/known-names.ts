import { readFileSync } from 'node:fs';
import { FAMILY_SIGN, PLACE_SIGN } from '../../core/names/tagger/word-table.ts';
import { inflectName } from './inflect-name.ts';
import type { Kit } from './read-kit.ts';

/** Cases of `inflectName`; a language without cases gives the name itself each time. */
const CASES = ['n', 'g', 'd', 'a', 'i'];

/**
 * What the tagger is told to be a name: cities and parts of countries; given names in lower case with their inflected forms; in Hindi and Arabic
 * family names too; for names without spaces the signs that given and family names are written with.
 */
export function knownNames(sharedDir: string, folder: string, kits: readonly Kit[]): string[] {
  const shared = readFileSync(`${sharedDir}/names/lists/first-names.txt`, 'utf8').split('\n').filter(Boolean);
  const others = readFileSync(`${folder}/lists/given-names.txt`, 'utf8').trim().split(/\s+/);
  const places = readFileSync(`${folder}/lists/places.txt`, 'utf8').split('\n').filter(Boolean);
  const names = [
    ...shared,
    ...places.map((place) => PLACE_SIGN + place),
    ...others.map((name) => name.toLowerCase()),
    ...kits.flatMap(namesOfKit),
  ];
  return [...new Set(names)].sort();
}

function namesOfKit(kit: Kit): string[] {
  const { lang, men, women, surnames, glued } = kit;
  if (glued)
    return [...men.flatMap((name) => Array.from(name)), ...surnames.map((name) => FAMILY_SIGN + name.charAt(0))];
  if (lang === 'hi' || lang === 'ar') return [...men, ...women, ...surnames].flatMap((name) => name.split(' '));
  const inflected = (list: readonly string[], woman: boolean): string[] =>
    list.flatMap((name) => CASES.map((grammar) => inflectName(name, lang, grammar, woman).toLowerCase()));
  return [...inflected(men, false), ...inflected(women, true)].flatMap((name) => name.split(/[\s-]/));
}
