import { isProse, LINE, NOT_ARTICLE } from './block-of.ts';
import { countWords } from '../text/words.ts';
import { isText, leavesOf, type Leaf } from './leaves.ts';

const REGION = 'main, [role="main" i], article, [itemprop~="articleBody"]';
const PROSE_WORDS = 12;
/** With less than this share of a region's prose, one section of the text was taken for all of it. */
const TOO_LITTLE = 0.5;
/** Most of a page's prose. */
const MOST = 0.8;
/** Less prose than this is no text that could have been missed. */
const MIN_WORDS = 120;

interface Region {
  element: Element;
  /** Words of prose in it, and those among them that were kept. */
  words: number;
  found: number;
}

/** Lines that are not another article's (a teaser's, the next one's) and not in a part of the page by itself. */
const linesOf = (element: Element): Element[] =>
  [...element.querySelectorAll(LINE)].filter((line) => {
    const article = line.closest('article');
    return (
      line.querySelector(LINE) === null &&
      !line.closest(NOT_ARTICLE) &&
      (!article || article.contains(element) || article === element)
    );
  });

function measure(element: Element, kept: Set<Leaf>): Region {
  const region = { element, words: 0, found: 0 };
  for (const line of linesOf(element)) {
    if (!line.matches('p') || !isProse(line, PROSE_WORDS)) continue;
    const count = countWords(line.textContent);
    region.words += count;
    if (leavesOf(line).some((leaf) => kept.has(leaf))) region.found += count;
  }
  return region;
}

/** The smallest element that holds most of the prose of a page which marks no main part. */
function proseElement(page: Document): Element | null {
  const body = page.querySelector('body');
  if (!body) return null;
  const weights = new Map<Element, number>();
  let total = 0;
  for (const line of linesOf(body)) {
    if (!line.matches('p') || !isProse(line, PROSE_WORDS)) continue;
    const count = countWords(line.textContent);
    total += count;
    for (let node = line.parentElement; node; node = node.parentElement)
      weights.set(node, (weights.get(node) ?? 0) + count);
  }
  // Document order puts wrappers first: the last heavy one is the innermost.
  const heavy = [...body.querySelectorAll('*')].filter((element) => (weights.get(element) ?? 0) >= total * MOST);
  return heavy.at(-1) ?? null;
}

/**
 * When Readability took one section of a text for the whole: all lines of the element that the page itself marks as
 * its main part or its article, or that holds most of its prose.
 * @returns leaves to add
 */
export function lostRegion(page: Document, kept: Set<Leaf>): Leaf[] {
  const marked = [...page.querySelectorAll(REGION)].slice(0, 20);
  const candidates = [...marked, proseElement(page)].filter((element) => element !== null);
  const [best] = candidates.map((element) => measure(element, kept)).sort((a, b) => b.words - a.words);
  if (!best || best.words < MIN_WORDS || best.found >= best.words * TOO_LITTLE) return [];
  return linesOf(best.element).flatMap((line) => leavesOf(line).filter((leaf) => isText(leaf) && !kept.has(leaf)));
}
