import type { NamesInput } from '../../types.ts';

/**
 * Does a word stand in the article in lower case too, by itself?
 * @param signs what may not stand beside it, as it stands in a character class
 */
export function standsSmall(word: string, { blocks }: NamesInput, signs: string): boolean {
  const small = word.toLowerCase();
  // Most words are found nowhere, and a pattern for each takes longer than all the texts.
  const holding = blocks.filter(({ text }) => text.includes(small));
  if (holding.length === 0) return false;
  const alone = new RegExp(`(?<![${signs}])${small}(?![${signs}])`, 'u');
  return holding.some(({ text }) => alone.test(text));
}
