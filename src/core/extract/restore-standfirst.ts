import { words } from '../text/words.ts';
import type { Metadata } from '../types.ts';
import { linkShare, NOT_ARTICLE } from './block-of.ts';
import { isText, leavesOf, type Leaf } from './leaves.ts';

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

/**
 * The summary between the headline and the text, which Readability leaves behind in the page's header.
 * @returns leaves to add
 */
export function lostStandfirst(page: Document, first: Leaf, kept: Set<Leaf>, metadata: Metadata): Leaf[] {
  const heading = [...page.querySelectorAll('h1')].find(
    (h1) => (h1.compareDocumentPosition(first) & 4) !== 0 && /\S/.test(h1.textContent),
  );
  if (!heading) return [];
  const region = heading.closest('article, main, [role="main" i], header')?.parentElement ?? page.body;
  const description = new Set(words(metadata.description.toLowerCase()));
  for (const element of region.querySelectorAll('p, h2, h3, div, span, ul')) {
    const afterHeading = (heading.compareDocumentPosition(element) & 4) !== 0;
    const beforeText = (element.compareDocumentPosition(first) & 4) !== 0 && !element.contains(first);
    if (!afterHeading || !beforeText || !isLine(element) || element.closest(NOT_ARTICLE)) continue;
    const text = words(element.textContent.toLowerCase());
    if (text.length < MIN_WORDS || text.length > MAX_WORDS || linkShare(element) > 0.3) continue;
    const named = STANDFIRST.test(
      `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`,
    );
    if (named || overlap(text, description) >= SAME)
      return leavesOf(element).filter((leaf) => isText(leaf) && !kept.has(leaf));
  }
  return [];
}
