/** A lemma as stem and endings. No endings: the lemma does not change. */
export interface Inflected {
  stem: string;
  endings: string[];
}

/** "a o os" as a list; `0` is the bare stem. */
function list(endings: string): string[] {
  return endings.split(' ').map((ending) => (ending === '0' ? '' : ending));
}

/** The lemma without `cut` at its end, and the endings that may stand there. */
function swap(lemma: string, cut: string, endings: string): Inflected {
  return { stem: lemma.slice(0, lemma.length - cut.length), endings: list(endings) };
}

/** Rules for the ends of lemmas, the first that fits: end of the lemma, what is cut off, what is put on. */
export type Rule = [end: RegExp, cut: string, endings: string];

export function byRules(lemma: string, rules: Rule[]): Inflected {
  const rule = rules.find(([end]) => end.test(lemma));
  return rule ? swap(lemma, rule[1], rule[2]) : { stem: lemma, endings: [] };
}
