import { countWords } from '../text/words.ts';
import { isProse, LINE, linkShare, NOT_ARTICLE } from './block-of.ts';
import { isText, leavesOf, type Leaf } from './leaves.ts';

/** Fewer words between paragraphs of the article are prose still: "He refused." */
const PROSE_WORDS = 8;
const HEADING = 'h2, h3, h4';

interface Line {
  element: Element;
  leaves: Leaf[];
  isKept: boolean;
}

const linesOf = (common: Element, kept: Set<Leaf>): Line[] =>
  [...common.querySelectorAll(LINE)]
    .filter((element) => element.querySelector(LINE) === null)
    .map((element) => {
      const leaves = leavesOf(element).filter(isText);
      return { element, leaves, isKept: leaves.some((leaf) => kept.has(leaf)) };
    })
    .filter((line) => line.leaves.length > 0);

/** A subheading goes with the text under it: the next line is the article's prose. */
function headsText(line: Line, next: Line | undefined): boolean {
  return (
    line.element.matches(HEADING) &&
    next?.isKept === true &&
    isProse(next.element, PROSE_WORDS) &&
    linkShare(line.element) < 0.5
  );
}

/** A line stands among paragraphs of the article: the same parent holds some before and after it. */
function standsAmong(line: Line, lines: Line[], at: number): boolean {
  const { element } = line;
  const { parentElement } = element;
  const isLinked = linkShare(element) > 0.9 && countWords(element.textContent) >= PROSE_WORDS;
  if (!element.matches('p, blockquote, pre') || !(isLinked || isProse(element, PROSE_WORDS))) return false;
  const isSibling = (other: Line): boolean =>
    other.isKept && other.element.parentElement === parentElement && isProse(other.element, PROSE_WORDS);
  return lines.slice(Math.max(0, at - 6), at).some(isSibling) && lines.slice(at + 1, at + 7).some(isSibling);
}

/**
 * Single lines that Readability drops from the middle of a text: subheadings, and paragraphs that are one whole link.
 * @returns leaves to add
 */
export function lostLines(common: Element, kept: Set<Leaf>): Leaf[] {
  const lines = linesOf(common, kept);
  const first = lines.findIndex((line) => line.isKept);
  const last = lines.findLastIndex((line) => line.isKept);
  return lines.flatMap((line, at) => {
    if (line.isKept || at < first || at > last || line.element.closest(NOT_ARTICLE)) return [];
    return headsText(line, lines[at + 1]) || standsAmong(line, lines, at) ? line.leaves : [];
  });
}
