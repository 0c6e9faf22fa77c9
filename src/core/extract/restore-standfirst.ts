import { letters } from '../text/letters.ts';
import { words } from '../text/words.ts';
import type { Metadata } from '../types.ts';
import { firstText } from './first-text.ts';
import { follows } from './follows.ts';
import { headingOf } from './heading-of.ts';
import type { Leaf } from './leaves.ts';
import { linkShare, textsOf, type Page } from './page.ts';

/** Class words by which stylesheets of many languages call the summary under a headline. */
const STANDFIRST =
  /(?:^|[^a-z])(?:standfirst|dek|deck|lead|lede|leadtext|leadin|intro|introduction|summary|subtitle|sub-?title|sub-?head(?:line|ing)?|sub-?hed|excerpt|abstract|vorspann|teaser-?text|chapo|chapeau|entradilla|epigraph|ep[ií]grafe|bajada|copete|sottotitolo|sommario|sapo|ingress|preamble|zajawka|lid|spot)(?:[^a-z]|$)/i;
const TEASER = /teaser/i;
/** What stands under a headline and is no summary of the article. */
export const NO_SUMMARY =
  /caption|credit|image|photo|author|bio|byline|breadcrumb|social|share|tooltip|disclos|disclaimer|notice|banner|legal|description-?list/i;
const MIN_WORDS = 5;
const MAX_WORDS = 120;
/** Share of the page's own description that a line must hold to be taken for it. */
const SAME = 0.7;
/** A line that nothing names is a summary when it is a sentence of so many words. */
const SENTENCE_WORDS = 10;
const SENTENCE = /[.!?…。！？][\s"'”’»)\]]*$/u;
/** Of a headline and a line about the same so many words are the same, of so many letters. */
export const SAME_WORDS = 2;
const LONG_WORD = 5;

/** Share of the description that a line holds: where it is longer, the description was cut off. */
function overlap(text: string[], description: Set<string>): number {
  const shared = new Set(text.filter((word) => description.has(word))).size;
  return shared / Math.max(description.size, MIN_WORDS);
}

/** A line of text by itself: no other line inside it. */
const isLine = (element: Element): boolean => element.querySelector('p, div, h1, h2, h3, li, section, time') === null;

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

export const namesOf = (element: Element): string =>
  [element, element.parentElement].map((node) => node?.getAttribute('class') ?? '').join(' ');

/** Whether its class or the page's description makes a line the summary of the article. */
const isSummary = (element: Element, text: string[], description: Set<string>): boolean =>
  STANDFIRST.test(namesOf(element)) || overlap(text, description) >= SAME;

/** Words of the headline and the description. */
export const wordsAbout = ({ title, description }: Metadata): Set<string> =>
  new Set(words(`${description} ${title}`.toLowerCase()));

/** How many longer words of the title and the description a line takes up. */
export const sharedWords = (text: string[], about: Set<string>): number =>
  new Set(text.filter((word) => word.length >= LONG_WORD && about.has(word))).size;

/**
 * Whether a line that nothing names may be the summary: it is a sentence. In a box of any kind stands what the page
 * asks of the reader as well, and the line of a picture: there it must speak of the same.
 */
function isSentence(element: Element, text: string[], about: Set<string>): boolean {
  const ends = text.length >= SENTENCE_WORDS && SENTENCE.test(element.textContent.trim());
  if (!ends || NO_SUMMARY.test(namesOf(element))) return false;
  if (MAY_BE_SENTENCE.has(element.nodeName.toUpperCase())) return true;
  return sharedWords(text, about) >= SAME_WORDS && !element.parentElement?.querySelector('img, picture, video');
}

/** In many houses the teaser of an article is its standfirst: right under the headline that name does not put it outside. */
function isOutside(page: Page, element: Element): boolean {
  let inside: Element | null = element;
  for (let up = 0; up < 2 && inside && TEASER.test(inside.getAttribute('class') ?? ''); up++)
    inside = inside.parentElement;
  return inside !== null && page.isOutside(inside);
}

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
  const about = wordsAbout(metadata);
  const title = letters(metadata.title);
  const lines = [...between(region, heading, first)]
    .filter((element) => isLine(element) && !heading.contains(element) && !isOutside(page, element))
    .map((element) => ({ element, text: words(element.textContent.toLowerCase()) }))
    .filter(({ text }) => text.length >= MIN_WORDS && text.length <= MAX_WORDS)
    .filter(({ element }) => linkShare(element) <= 0.3 && letters(element.textContent) !== title);
  const standfirst =
    lines.find(({ element, text }) => isSummary(element, text, description)) ??
    lines.find(({ element, text }) => isSentence(element, text, about));
  return standfirst ? textsOf(standfirst.element).filter((leaf) => !kept.has(leaf)) : [];
}
