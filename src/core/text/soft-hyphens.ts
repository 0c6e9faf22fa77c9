const SOFT_HYPHEN = '\u00ad';

/** Soft hyphens stand in the middle of words, and are seen only where a line breaks at them. */
export const withoutSoftHyphens = (text: string): string =>
  text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, '') : text;
