import { letters } from '../../text/letters.ts';

/** Headings that are looked at; the title stands among the first. */
const MOST = 40;

/** The first headings of a page. */
export const headingsOf = (document: Document): Element[] =>
  [...document.querySelectorAll('h1, h2, h3')].slice(0, MOST);

/** The first of some headings that says a title. */
export function headingWith(headings: Element[], title: string): Element | undefined {
  const key = letters(title);
  return key === '' ? undefined : headings.find((heading) => letters(heading.textContent) === key);
}

/** The heading that prints the article's title, or else the page's first h1; null where there is none. */
export function findHeadline(document: Document, title: string): Element | null {
  const headings = headingsOf(document);
  // A menu may print it as well, in a smaller one.
  const largest = headings.filter(({ localName }) => localName === 'h1');
  return headingWith(largest, title) ?? headingWith(headings, title) ?? largest[0] ?? null;
}
