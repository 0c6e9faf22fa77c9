/** Expected failures as named values, so that each gets its own sentence and none is taken for a bug. */
export type PageProblem =
  /** A page of the browser's own: settings, a new tab, another extension. */
  | 'browser-page'
  /** The shop where extensions come from; browsers let none of them in. */
  | 'store-page'
  /** The browser's own reader view. */
  | 'reader-view'
  | 'pdf'
  /** The browser's "no connection" and its like. */
  | 'error-page'
  /** The browser did not let us in: the site is barred, or the grant of the click is used up. */
  | 'no-access'
  /** There is no text on the page. */
  | 'empty'
  /** There is text, but no article. */
  | 'not-article'
  /** The page is too large to be read in reasonable time. */
  | 'too-complex'
  /** The page let nobody in, or did not answer, for so long that it is hung. */
  | 'no-answer'
  /** The tab was closed or went elsewhere while we asked. */
  | 'gone';

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: PageProblem };
