import { letters } from '../text/letters.ts';
import { words } from '../text/words.ts';
import type { Metadata } from '../types.ts';
import { headingOf } from './heading-of.ts';
import { isText, type Leaf } from './leaves.ts';
import { linkShare, textsOf, type Page } from './page.ts';

/** Class words by which stylesheets of many languages call the summary under a headline. */
const STANDFIRST =
  /(?:^|[^a-z])(?:standfirst|dek|deck|lead|lede|leadtext|leadin|intro|introduction|summary|subtitle|sub-?title|sub-?head(?:line|ing)?|excerpt|abstract|vorspann|teaser-?text|chapo|chapeau|entradilla|bajada|copete|sottotitolo|sommario|sapo|ingress|preamble|zajawka|lid|spot)(?:[^a-z]|$)/i;
/** What stands under a headline and is no summary of the article. */
const OTHER =
  /caption|credit|image|photo|author|bio|byline|breadcrumb|social|share|tooltip|disclos|disclaimer|notice|banner|legal|description-?list/i;
const MIN_WORDS = 5;
const MAX_WORDS = 120;
/** Share of the page's own description that a line must hold to be taken for it. */
const SAME = 0.7;
/** A line that nothing names is a summary when it is a sentence of so many words. */
const SENTENCE_WORDS = 10;
const SENTENCE = /[.!?…。！？][\s"'”’»)\]]*$/u;
/** Words from which on a kept line is the text, and not a date or a name above it. */
const TEXT_WORDS = 8;

/** Share of the description that a line holds: where it is longer, the description was cut off. */
function overlap(text: string[], description: Set<string>): number {
  const shared = new Set(text.filter((word) => description.has(word))).size;
  return shared / Math.max(description.size, MIN_WORDS);
}

/** A line of text by itself: no other line inside it. */
const isLine = (element: Element): boolean => element.querySelector('p, div, h1, h2, h3, li, section, time') === null;

const follows = (node: Node, other: Node): boolean => (node.compareDocumentPosition(other) & 4) !== 0;

const MAY_HOLD = new Set('P H2 H3 H4 DIV SPAN UL'.split(' '));
const MAY_BE_SENTENCE = new Set('P H2 H3 H4'.split(' '));

/** The elements from the heading to the first text, in order. */
function* between(region: Element, heading: Element, first: Leaf): Generator<Element> {
  const walker = region.ownerDocument.createTreeWalker(region, 1);
  walker.currentNode = heading;
  for (let node = walker.nextNode(); node && follows(node, first); node = walker.nextNode()) {
    const element = node as Element;
    if (MAY_HOLD.has(element.nodeName.toUpperCase()) && !element.contains(first)) yield element;
  }
}

const namesOf = (element: Element): string =>
  [element, element.parentElement].map((node) => node?.getAttribute('class') ?? '').join(' ');

/** Whether its class or the page's description makes a line the summary of the article. */
const isSummary = (element: Element, text: string[], description: Set<string>): boolean =>
  STANDFIRST.test(namesOf(element)) || overlap(text, description) >= SAME;

/** Whether a line that nothing names may be the summary: it is a sentence. */
function isSentence(element: Element, text: string[]): boolean {
  const ends = text.length >= SENTENCE_WORDS && SENTENCE.test(element.textContent.trim());
  return ends && MAY_BE_SENTENCE.has(element.nodeName.toUpperCase()) && !OTHER.test(namesOf(element));
}

/** The first kept line that is the article's text. */
const firstText = (page: Page, kept: Set<Leaf>): Leaf | undefined =>
  page.leaves.find((leaf) => kept.has(leaf) && isText(leaf) && words(leaf.data).length >= TEXT_WORDS);

/**
 * The summary between the headline and the text, which Readability leaves behind in the page's header.
 * @returns leaves to add
 */
export function lostStandfirst(page: Page, kept: Set<Leaf>, metadata: Metadata): Leaf[] {
  const first = firstText(page, kept);
  const heading = first && headingOf(page, first, metadata.title);
  if (!heading) return [];
  const region = heading.closest('article, main, [role="main" i], header')?.parentElement ?? page.document.body;
  const description = new Set(words(metadata.description.toLowerCase()));
  const title = letters(metadata.title);
  const lines = [...between(region, heading, first)]
    .filter((element) => isLine(element) && !heading.contains(element) && !page.isOutside(element))
    .map((element) => ({ element, text: words(element.textContent.toLowerCase()) }))
    .filter(({ text }) => text.length >= MIN_WORDS && text.length <= MAX_WORDS)
    .filter(({ element }) => linkShare(element) <= 0.3 && letters(element.textContent) !== title);
  const standfirst =
    lines.find(({ element, text }) => isSummary(element, text, description)) ??
    lines.find(({ element, text }) => isSentence(element, text));
  return standfirst ? textsOf(standfirst.element).filter((leaf) => !kept.has(leaf)) : [];
}
