/*
 * Endings that a name takes on in the languages that inflect names. Two words are forms of one name
 * when they share a stem that is long enough. Written from the grammars, for the commonest declensions.
 */
const CYRILLIC =
  'ого его ому ему ими ыми ами ями ой ей ою ею ий ый ій ая яя ую юю ым им ом ем ём ові еві єві ів ов ев ах ях а я у ю е и ы і ї ь й о є'.split(
    ' ',
  );
const POLISH = 'owi iem ego iego emu iemu ami ach ów ą ę em ie ym im ej a u y i e o ę'.split(' ');
const SERBIAN = 'om em og ga omu u a e i o'.split(' ');
const ENDINGS: Record<string, readonly string[]> = {
  ru: CYRILLIC,
  uk: CYRILLIC,
  be: CYRILLIC,
  bg: [],
  pl: POLISH,
  cs: 'ovi em ého ému ým ou ové ů a u y i e ě'.split(' '),
  sk: 'ovi om ého ému ým ou a u y i e'.split(' '),
  hr: SERBIAN,
  sr: SERBIAN,
  sl: SERBIAN,
  de: ['s', "'"],
  sv: ['s'],
  da: ['s'],
  no: ['s'],
  nb: ['s'],
  nn: ['s'],
  nl: ['s'],
  fi: 'n in lla lle lta ssa sta ä a'.split(' '),
  hu: 'nak nek t ot et val vel ról ről ra re ban ben hoz hez'.split(' '),
};

/** The shortest stem that tells a name apart. */
const SHORTEST = 3;

/** The word without each ending it may have, itself first. */
export function stemsOf(word: string, lang: string): string[] {
  const stems = [word];
  for (const ending of ENDINGS[lang] ?? []) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < SHORTEST) continue;
    stems.push(stem);
  }
  // A vowel that flees: Павел, Павла; Marek, Marka.
  if (/^(ru|uk|be)$/.test(lang)) addFleeting(stems, /^(.+)[еоёє]([бвгджзклмнпрстфхцчшщ])$/u, word);
  if (/^(pl|cs|sk)$/.test(lang)) addFleeting(stems, /^(.+?)i?e([bcdfghjklmnprstwz])$/u, word);
  return stems;
}

function addFleeting(stems: string[], pattern: RegExp, word: string): void {
  const match = pattern.exec(word);
  if (match && match[1]!.length > 1) stems.push(match[1]! + match[2]!);
}

/** Are these two forms of one name in this language? */
export function isSameInflected(a: string, b: string, lang: string): boolean {
  return sameInflected(lang)(a, b);
}

/** The same for many words against each other: the stems of each are made once. */
export function sameInflected(lang: string): (a: string, b: string) => boolean {
  if (!(lang in ENDINGS)) return () => false;
  const known = new Map<string, string[]>();
  const stems = (word: string): string[] => {
    const made = known.get(word) ?? stemsOf(word, lang);
    known.set(word, made);
    return made;
  };
  return (a, b) =>
    a.startsWith(b.charAt(0)) &&
    Math.abs(a.length - b.length) <= 3 &&
    stems(b).some((stem) => stem.charAt(1) === a.charAt(1) && stems(a).includes(stem));
}

/** Does a name take endings at all, if only a genitive -s? */
export const takesEndings = (lang: string): boolean => (ENDINGS[lang]?.length ?? 0) > 0;

export const inflects = (lang: string): boolean => (ENDINGS[lang]?.length ?? 0) > 2;
