import type { EvidenceCode } from '../../core/types.ts';
import { isBlockLevel } from '../is-block-level.ts';
import { childrenOf, contains, findInside, isBefore, matches, parentOf, rectOf } from '../live-page.ts';
import { markOf } from '../mark-of.ts';
import type { Unit } from '../plan-folds.ts';
import type { Rules } from './interruptions.ts';
import { judgeBox, leadsSomewhere } from './judge-box.ts';
import { readLines } from './read-lines.ts';

/** An appeal among the article's texts that was not read as one of them. */
export interface PassedOver extends Unit {
  evidence: EvidenceCode[];
  text: string;
}

interface Around extends Rules {
  /** The part of the page that holds the article. */
  scope: Element;
  /** Live elements of its blocks. */
  texts: Element[];
}

/** An article with more boxes between its texts than this is no article. */
const mostBoxes = 80;

/**
 * Boxes that stand between the article's texts and were passed over when it was read, as asides and forms are: those
 * that are appeals for sure.
 */
export function findPassedOver({ scope, texts, publisher, appeals, choose, isLeft }: Around): PassedOver[] {
  return findBoxes(scope, texts).flatMap((element) => {
    // Most boxes are pictures and gaps: their lines need not be read.
    const lines = leadsSomewhere(element) ? readLines(element) : null;
    if (!lines || lines.length === 0) return [];
    const text = lines.join('\n');
    const mark = markOf(text);
    const appeal = isLeft(mark) ? null : judgeBox(element, lines, publisher, appeals);
    const choice = appeal ? choose(appeal.category) : 'leave';
    if (!appeal || choice === 'leave') return [];
    return [{ element, marks: [mark], text, choice, ...appeal }];
  });
}

/** Headlines, and what holds the article's own: an appeal is never one. */
const headlines = 'h1, h2, h3, header, hgroup, figure, table, video, audio';

/**
 * The outermost elements beside the texts that hold none of them. What stands before the first text is the article's
 * head, whatever it says.
 */
function findBoxes(scope: Element, texts: Element[]): Element[] {
  const [first] = texts;
  if (!first) return [];
  const known = new Set(texts);
  const around = new Set<Element>();
  for (const text of texts) {
    for (let outer = parentOf(text); outer && !around.has(outer) && contains(scope, outer); outer = parentOf(outer))
      around.add(outer);
  }
  const parents = [...around].filter((outer) => !known.has(outer));
  const boxes = parents.flatMap((outer) =>
    childrenOf(outer).filter(
      (box) => !around.has(box) && !known.has(box) && isBefore(first, box) && rectOf(box).height > 0,
    ),
  );
  return boxes.length > mostBoxes
    ? []
    : boxes.filter((box) => isBlockLevel(box) && !matches(box, headlines) && findInside(box, 'h1').length === 0);
}
