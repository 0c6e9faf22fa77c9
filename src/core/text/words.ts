/** Scripts written without spaces: each character counts as a word, as the field's scorers do. */
const NO_SPACES = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const WORD = new RegExp(`[${NO_SPACES}]\\p{M}*|(?:(?![${NO_SPACES}])[\\p{L}\\p{N}\\p{M}_])+`, 'gu');

/** The words of a text, in order and as they stand: runs of letters and digits. */
export const words = (text: string): string[] => text.match(WORD) ?? [];

/** How many words a text has. */
export const countWords = (text: string): number => words(text).length;
