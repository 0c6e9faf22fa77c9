/**
 * Latin, Cyrillic, and the punctuation, money and arrows that stand around them. The engine takes milliseconds of a
 * page's time to set up a pattern that knows the letters of all scripts, and nearly no page needs one.
 */
const PLAIN = /^[\0-\u024f\u0400-\u0481\u048a-\u052f\u2000-\u206f\u20a0-\u20c0\u2190-\u2426]*$/;

/** All letters and digits among those signs, as they stand in a character class. */
export const PLAIN_LETTERS = '0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-\u024f\u0400-\u0481\u048a-\u052f';

/** Is every sign of a text one of those? */
export const isPlain = (text: string): boolean => PLAIN.test(text);
