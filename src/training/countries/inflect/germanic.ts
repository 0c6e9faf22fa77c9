import { byRules, type Inflected, type Rule } from './endings.ts';

// `-` lets the bare stem stand before a hyphen, `*` lets a compound follow.
const germanWords: Rule[] = [
  [/^\p{Ll}.*sch$/u, '', 'e em en er es -'],
  [/^(deutsch|ostdeutsch|westdeutsch|bundesdeutsch)$/, '', 'e em en er es -'],
  [/^\p{Lu}.*er$/u, '', '0 n s in innen'],
  [/^\p{Lu}.*e$/u, 'e', 'e en in innen'],
  [/./, '', '0 s n en in innen'],
];

const germanNames: Rule[] = [
  [/^[A-Z.]+$/, '', '0'],
  [/^.{6,}[^s]$/u, '', '0 s *'],
  [/^(Iran|Irak|China|Kongo)$/, '', '0 s *'],
  [/[sxz]$/, '', '0'],
  [/./, '', '0 s'],
];

const dutchWords: Rule[] = [
  [/aan$/, 'aan', 'aan anen'],
  [/een$/, 'een', 'een enen'],
  [/oot$/, 'oot', 'oot oten'],
  [/aat$/, 'aat', 'aat aten'],
  [/./, '', '0 e en s'],
];
const dutchNames: Rule[] = [
  [/^[A-Z.]+$/, '', '0'],
  [/./, '', '0 s'],
];

const nordicWords: Rule[] = [
  [/sk$/, '', '0 a t e as es ar arna arnas en ens'],
  [/./, '', '0 s e es en ens n ns er ers erna ernas ere eren erne ernes ne nes ar arna arnas na nas are arens r'],
];

const nordicNames: Rule[] = [
  [/^[A-Z.]+$/, '', '0 s'],
  // Indians of America and the river Niger make compounds of their own.
  [/^(?!India$|Niger$).{5,}$/u, '', '0 s *'],
  [/./, '', '0 s'],
];

export const german = (lemma: string): Inflected => byRules(lemma, germanWords);
export const germanName = (lemma: string): Inflected => byRules(lemma, germanNames);
export const dutch = (lemma: string): Inflected => byRules(lemma, dutchWords);
export const dutchName = (lemma: string): Inflected => byRules(lemma, dutchNames);
export const nordic = (lemma: string): Inflected => byRules(lemma, nordicWords);
/** Compounds of a land are written small ("rysslandsexpert"). */
export function nordicName(lemma: string): Inflected {
  const { stem, endings } = byRules(lemma, nordicNames);
  return { stem: /^\p{Lu}\p{Ll}{2,}land$/u.test(lemma) ? stem.toLowerCase() : stem, endings };
}

/** English makes plurals only ("Afghans"); the possessive is cut off as a word of its own. */
export function english(lemma: string): Inflected {
  const fixed = /(?:s|sh|ch|ese|men|man|woman|women|-)$/.test(lemma);
  return byRules(lemma, [[/./, '', fixed ? '0' : '0 s']]);
}
