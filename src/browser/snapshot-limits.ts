/**
 * What is taken down of a page to be read elsewhere: twice the largest news page met, and as many elements as the
 * clean-up deals with by itself. Whatever is in it, others do not wait for long.
 */
export const mostMarkup = 5_000_000;
export const mostElements = 40_000;
