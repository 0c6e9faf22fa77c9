import { isPlain, PLAIN_LETTERS } from './is-plain.ts';
import { withoutSoftHyphens } from './soft-hyphens.ts';

const OTHER = new RegExp(`[^${PLAIN_LETTERS}]+`, 'g');

function replaceOthers(text: string, by: string): string {
  const lower = withoutSoftHyphens(text).toLowerCase();
  return isPlain(lower) ? lower.replace(OTHER, by) : lower.replace(/[^\p{L}\p{N}]+/gu, by);
}

/** The letters and digits of a text alone, in lower case: by these, texts are the same that are set otherwise. */
export const letters = (text: string): string => replaceOthers(text, '');

/** The same with one space wherever something else stood between them. */
export const spacedLetters = (text: string): string => replaceOthers(text, ' ').trim();
