import type { Leaf } from './leaves.ts';
import { around, linkShare, textsOf, type Page } from './page.ts';

/** Fewer words between paragraphs of the article are prose still: "He refused." */
const PROSE_WORDS = 8;
const HEADING = 'h2, h3, h4';

interface Line {
  element: Element;
  isKept: boolean;
}

/** A subheading goes with the text under it: the next line is the article's prose. */
function headsText(page: Page, line: Line, next: Line | undefined): boolean {
  return (
    line.element.matches(HEADING) &&
    next?.isKept === true &&
    page.isProse(next.element, PROSE_WORDS) &&
    linkShare(line.element) < 0.5
  );
}

/** How far above a list its neighbours in the text may stand. */
const NEAR = 3;
/** More of an item linked, and it points elsewhere. */
const LINKED = 0.3;

/** Lists of the article stand between its lines: a box near them holds kept prose before and after. */
function listStandsAmong(line: Line, lines: Line[], at: number): boolean {
  const list = line.element.closest('ul, ol');
  if (line.element.nodeName !== 'LI' || !list || linkShare(list) > LINKED) return false;
  let box = list.parentElement;
  for (let i = 1; i < NEAR && box?.parentElement && !box.matches('article, main, body'); i++) box = box.parentElement;
  const isNear = (other: Line): boolean =>
    other.isKept && box?.contains(other.element) === true && !list.contains(other.element);
  const outside = (other: Line): boolean => !list.contains(other.element);
  const before = lines.slice(0, at).findLast(outside);
  const after = lines.slice(at + 1).find(outside);
  return before !== undefined && after !== undefined && isNear(before) && isNear(after);
}

/** A line stands among paragraphs of the article: the same parent holds some before and after it. */
function standsAmong(page: Page, line: Line, lines: Line[], at: number): boolean {
  const { element } = line;
  const { parentElement } = element;
  const isLinked = linkShare(element) > 0.9 && page.wordsOf(element) >= PROSE_WORDS;
  if (!element.matches('p, blockquote, pre') || !(isLinked || page.isProse(element, PROSE_WORDS))) return false;
  const isSibling = (other: Line): boolean =>
    other.isKept && other.element.parentElement === parentElement && page.isProse(other.element, PROSE_WORDS);
  return lines.slice(Math.max(0, at - 6), at).some(isSibling) && lines.slice(at + 1, at + 7).some(isSibling);
}

/**
 * Single lines that Readability drops from the middle of a text: subheadings, and paragraphs that are one whole link.
 * @returns leaves to add
 */
export function lostLines(page: Page, common: Element, kept: Set<Leaf>): Leaf[] {
  const found = around(kept);
  const lines = page.lines
    .filter((element) => common.contains(element) && /\S/.test(element.textContent))
    .map((element): Line => ({ element, isKept: found.has(element) }));
  const first = lines.findIndex((line) => line.isKept);
  const last = lines.findLastIndex((line) => line.isKept);
  return lines.flatMap((line, at) => {
    if (line.isKept || at < first || at > last || page.isOutside(line.element)) return [];
    const isLost =
      headsText(page, line, lines[at + 1]) || standsAmong(page, line, lines, at) || listStandsAmong(line, lines, at);
    return isLost ? textsOf(line.element) : [];
  });
}
