import type { Leaf } from './leaves.ts';
import { around, linkShare, textsOf, type Page } from './page.ts';

const REGION = 'main, [role="main" i], article, [itemprop~="articleBody"]';
const PROSE_WORDS = 12;
/** With less than this share of a region's prose, one section of the text was taken for all of it. */
const TOO_LITTLE = 0.5;
/** Most of a page's prose. */
const MOST = 0.8;
/** Less prose than this is no text that could have been missed; where no prose was found at all, a short report is. */
const MIN_WORDS = 120;
const MIN_WORDS_ALONE = 30;

/** More of it linked, and an item points elsewhere. */
const LINKED = 0.5;

/** Words of prose in an element, and those among them that were kept. */
interface Weight {
  words: number;
  found: number;
}

/** An element and those around it, up to its own article: to what is outside that, another article's line does not count. */
function* outward(element: Element | null): Generator<Element> {
  for (let node = element; node; node = node.parentElement) {
    yield node;
    if (node.nodeName === 'ARTICLE') return;
  }
}

function add(weights: Map<Element, Weight>, element: Element, { words, found }: Weight): void {
  const weight = weights.get(element);
  if (!weight) weights.set(element, { words, found });
  else {
    weight.words += words;
    weight.found += found;
  }
}

function weigh(page: Page, kept: Set<Node>): Map<Element, Weight> {
  // Lines that stand together share what is around them.
  const inside = new Map<Element, Weight>();
  for (const line of page.lines) {
    if (line.nodeName !== 'P' || page.isOutside(line) || !page.isProse(line, PROSE_WORDS)) continue;
    const words = page.wordsOf(line);
    if (line.parentElement) add(inside, line.parentElement, { words, found: kept.has(line) ? words : 0 });
  }
  const weights = new Map<Element, Weight>();
  for (const [parent, weight] of inside) for (const wrapper of outward(parent)) add(weights, wrapper, weight);
  return weights;
}

/** The innermost element that holds most of the prose of a page which marks no main part. */
function proseElement(weights: Map<Element, Weight>, page: Page): Element | null {
  const total = weights.get(page.document.body)?.words ?? 0;
  const heavy = [...weights].filter(([, { words }]) => words >= total * MOST).map(([element]) => element);
  return heavy.find((element) => heavy.every((other) => other.contains(element))) ?? null;
}

const LIST = 'ul, ol';

/** A list in which most items point elsewhere, and over which no paragraph stands: one that a text announces is its own. */
function isMenu(list: Element, before: Element | undefined): boolean {
  if (before?.nodeName === 'P' && !before.closest(LIST)) return false;
  const items = [...list.children];
  return 2 * items.filter((item) => linkShare(item) > LINKED).length > items.length;
}

/** The lines without those of menus. */
function withoutMenus(lines: readonly Element[]): Element[] {
  const menus = new Map<Element, boolean>();
  return lines.filter((line, at) => {
    const list = line.closest(LIST);
    if (!list) return true;
    let menu = menus.get(list);
    if (menu === undefined) menus.set(list, (menu = isMenu(list, lines[at - 1])));
    return !menu;
  });
}

/**
 * When Readability took one section of a text for the whole: all lines of the element that the page itself marks as
 * its main part or its article, or that holds most of its prose, but for menus.
 * @returns leaves to add
 */
export function lostRegion(page: Page, kept: Set<Leaf>): Leaf[] {
  const found = around(kept);
  const weights = weigh(page, found);
  const marked = [...page.document.querySelectorAll(REGION)];
  const candidates = [...marked, proseElement(weights, page)].filter((element) => element !== null);
  const weightOf = (element: Element): Weight => weights.get(element) ?? { words: 0, found: 0 };
  const [best] = candidates.sort((a, b) => weightOf(b).words - weightOf(a).words);
  if (!best) return [];
  const weight = weightOf(best);
  const least = weights.get(page.document.body)?.found === 0 ? MIN_WORDS_ALONE : MIN_WORDS;
  if (weight.words < least || weight.found >= weight.words * TOO_LITTLE) return [];
  const lines = page.lines.filter(
    (line) => best.contains(line) && !page.isOutside(line) && [...outward(line.parentElement)].includes(best),
  );
  return withoutMenus(lines)
    .flatMap(textsOf)
    .filter((leaf) => !kept.has(leaf));
}
