import { words } from '../text/words.ts';
import type { Metadata } from '../types.ts';
import type { Leaf } from './leaves.ts';
import { linkShare, textsOf, type Page } from './page.ts';

/** Class words by which stylesheets of many languages call the summary under a headline. */
const STANDFIRST =
  /(?:^|[^a-z])(?:standfirst|dek|deck|lead|lede|leadtext|leadin|intro|introduction|summary|subtitle|sub-?title|sub-?head(?:line|ing)?|excerpt|abstract|vorspann|teaser-?text|chapo|chapeau|entradilla|bajada|copete|sottotitolo|sommario|sapo|ingress|preamble|zajawka|lid|spot)(?:[^a-z]|$)/i;
const MIN_WORDS = 5;
const MAX_WORDS = 120;
/** Share of the page's own description that a line must hold to be taken for it. */
const SAME = 0.7;

const overlap = (text: string[], description: Set<string>): number =>
  text.length === 0 ? 0 : text.filter((word) => description.has(word)).length / Math.max(text.length, description.size);

/** A line of text by itself: no other line inside it. */
const isLine = (element: Element): boolean => element.querySelector('p, div, h1, h2, h3, li, section, time') === null;

const follows = (node: Node, other: Node): boolean => (node.compareDocumentPosition(other) & 4) !== 0;

const MAY_HOLD = new Set('P H2 H3 DIV SPAN UL'.split(' '));

/** The elements from the heading to the first text, in order. */
function* between(region: Element, heading: Element, first: Leaf): Generator<Element> {
  const walker = region.ownerDocument.createTreeWalker(region, 1);
  walker.currentNode = heading;
  for (let node = walker.nextNode(); node && follows(node, first); node = walker.nextNode()) {
    const element = node as Element;
    if (MAY_HOLD.has(element.nodeName.toUpperCase()) && !element.contains(first)) yield element;
  }
}

/** Whether an element's words and class make it the summary of the article. */
function isStandfirst(element: Element, description: Set<string>): boolean {
  const text = words(element.textContent.toLowerCase());
  if (text.length < MIN_WORDS || text.length > MAX_WORDS || linkShare(element) > 0.3) return false;
  const names = [element, element.parentElement].map((node) => node?.getAttribute('class') ?? '').join(' ');
  return STANDFIRST.test(names) || overlap(text, description) >= SAME;
}

/**
 * The summary between the headline and the text, which Readability leaves behind in the page's header.
 * @returns leaves to add
 */
export function lostStandfirst(page: Page, first: Leaf, kept: Set<Leaf>, metadata: Metadata): Leaf[] {
  const heading = [...page.document.querySelectorAll('h1')].find(
    (h1) => follows(h1, first) && /\S/.test(h1.textContent),
  );
  if (!heading) return [];
  const region = heading.closest('article, main, [role="main" i], header')?.parentElement ?? page.document.body;
  const description = new Set(words(metadata.description.toLowerCase()));
  for (const element of between(region, heading, first)) {
    if (isLine(element) && !page.isOutside(element) && isStandfirst(element, description))
      return textsOf(element).filter((leaf) => !kept.has(leaf));
  }
  return [];
}
