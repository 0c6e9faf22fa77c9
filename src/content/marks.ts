/** What of ours stands in a live page: these three and nothing else. */

/** On what is folded; `fold.css` hides it. Its value is one of `FoldState`. */
export const FOLDED = 'data-fair-copy-folded';

/** `held` keeps its room until it is out of view, so that nothing moves under the reader's eyes. */
export type FoldState = 'away' | 'held';

/** On `html` and `body` while the page is let scroll that something folded had stopped. */
export const FREED = 'data-fair-copy-freed';

/** The line that stands for what is folded. */
export const LINE = 'fair-copy-line';
