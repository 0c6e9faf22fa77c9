import type { EvidenceCode } from '../../core/types.ts';
import { isBlockLevel } from '../is-block-level.ts';
import { contains, parentOf, rectOf } from '../live-page.ts';
import { markOf } from '../mark-of.ts';
import type { Unit } from '../plan-folds.ts';
import type { Rules } from './interruptions.ts';
import { judgeBox } from './judge-box.ts';
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
export function findPassedOver({ scope, texts, publisher, choose, isLeft }: Around): PassedOver[] {
  return findBoxes(scope, texts).flatMap((element) => {
    const lines = readLines(element);
    if (!lines || lines.length === 0 || isLeft(markOf(lines.join('\n')))) return [];
    const appeal = judgeBox(element, lines, publisher);
    const choice = appeal ? choose(appeal.category) : 'leave';
    if (!appeal || choice === 'leave') return [];
    const text = lines.join('\n');
    return [{ element, marks: [markOf(text)], text, choice, ...appeal }];
  });
}

/** The outermost elements beside the texts that hold none of them. */
function findBoxes(scope: Element, texts: Element[]): Element[] {
  const known = new Set(texts);
  const around = new Set<Element>();
  for (const text of texts) {
    for (let outer = parentOf(text); outer && !around.has(outer) && contains(scope, outer); outer = parentOf(outer))
      around.add(outer);
  }
  const parents = [...around].filter((outer) => !known.has(outer));
  const boxes = parents.flatMap((outer) =>
    [...outer.children].filter((box) => !around.has(box) && !known.has(box) && rectOf(box).height > 0),
  );
  return boxes.length > mostBoxes ? [] : boxes.filter(isBlockLevel);
}
