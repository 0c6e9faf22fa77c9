/**
 * What goes into a page, as it lies in the package (the same files that the manifest names). With a slash before
 * it, for Firefox looks for them from the page that asks.
 */
export const contentFiles = {
  /** Reads and answers; does nothing by itself. */
  engine: ['/content/content.js'],
  /** Starts the automatic clean-up; only on sites that the reader granted or the list names. */
  automatic: ['/content/automatic.js'],
  css: ['/content/fold.css'],
};
