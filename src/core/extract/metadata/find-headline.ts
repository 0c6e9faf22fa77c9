import { letters } from '../../text/letters.ts';

/** Headings that are looked at; the title stands among the first. */
const MOST = 40;

/** The heading that prints the article's title, or else the page's first h1; null where there is none. */
export function findHeadline(document: Document, title: string): Element | null {
  const headings = [...document.querySelectorAll('h1, h2, h3')].slice(0, MOST);
  const key = letters(title);
  const printed = key === '' ? undefined : headings.find((heading) => letters(heading.textContent) === key);
  return printed ?? headings.find(({ localName }) => localName === 'h1') ?? null;
}
