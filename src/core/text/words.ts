import { isPlain, PLAIN_LETTERS } from './is-plain.ts';

/** Scripts written without spaces: each character counts as a word, as the field's scorers do. */
const NO_SPACES = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
/** Made when it is first asked for: most pages get along without, and the sets of all these letters take time. */
let anyWord: RegExp | undefined;
const anyWordPattern = (): RegExp =>
  (anyWord ??= new RegExp(`[${NO_SPACES}]\\p{M}*|(?:(?![${NO_SPACES}])[\\p{L}\\p{N}\\p{M}_])+`, 'gu'));

const PLAIN_WORD = new RegExp(`[${PLAIN_LETTERS}_]+`, 'g');

/** The words of a text, in order and as they stand: runs of letters and digits. */
export const words = (text: string): string[] => text.match(isPlain(text) ? PLAIN_WORD : anyWordPattern()) ?? [];

const [UNKNOWN, GAP, LETTER, MARK, WHOLE] = [0, 1, 2, 3, 4];
/** What each UTF-16 unit is for the count, found when it is first met: a pattern for every text would take ten times as long. */
const sorts = new Uint8Array(0x10000);
const SURROGATE = /[\ud800-\udfff]/;

function sortOf(code: number): number {
  const sign = String.fromCharCode(code);
  if (isPlain(sign)) return words(sign).length === 0 ? GAP : LETTER;
  if (/\p{M}/u.test(sign)) return MARK;
  const [word] = words(sign);
  return word === undefined ? GAP : new RegExp(`[${NO_SPACES}]`, 'u').test(word) ? WHOLE : LETTER;
}

/** How many words a text has. */
export function countWords(text: string): number {
  if (SURROGATE.test(text)) return words(text).length;
  let count = 0;
  let before = GAP;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    let sort = sorts[code]!;
    if (sort === UNKNOWN) sorts[code] = sort = sortOf(code);
    // A mark goes with whatever stands before it.
    if (sort === MARK && before !== GAP) continue;
    if (sort === WHOLE || (sort !== GAP && (before === GAP || before === WHOLE))) count += 1;
    before = sort;
  }
  return count;
}
