/** What of ours stands in a live page: these two and nothing else. */

/** On what is folded; `fold.css` hides it. Its value is one of `FoldState`. */
export const FOLDED = 'data-fair-copy-folded';

/** `held` keeps its room until it is out of view, so that nothing moves under the reader's eyes. */
export type FoldState = 'away' | 'held';

/** The line that stands for what is folded. */
export const LINE = 'fair-copy-line';
