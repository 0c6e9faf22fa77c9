import { isPlain, PLAIN_LETTERS } from './is-plain.ts';

const OTHER = new RegExp(`[^${PLAIN_LETTERS}]+`, 'g');

/** The letters and digits of a text alone, in lower case: by these, texts are the same that are set otherwise. */
export function letters(text: string): string {
  const lower = text.toLowerCase();
  return isPlain(lower) ? lower.replace(OTHER, '') : lower.replace(/[^\p{L}\p{N}]+/gu, '');
}
