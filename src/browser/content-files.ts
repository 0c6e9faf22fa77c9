/**
 * What goes into a page, as it lies in the package (the same files that the manifest names). With a slash before
 * it, for Firefox looks for them from the page that asks.
 */
export const contentFiles = {
  /** Answers, folds and puts back; does nothing by itself, and has the page read by the background. */
  session: ['/content/content.js'],
  /** The same, and reads the page where it is: for a click, whose page nobody else may have to wait for. */
  inPlace: ['/content/in-place.js'],
  /** Starts the automatic clean-up; only on sites that the reader granted or the list names. */
  automatic: ['/content/automatic.js'],
  css: ['/content/fold.css'],
};
