import type { PageChoice } from '../browser/category-choice.ts';
import { countWords } from '../core/text/words.ts';
import type { Block, Category, Verdict } from '../core/types.ts';
import { chooseBlocks, type Chosen } from './choose-blocks.ts';
import { isBlockLevel } from './is-block-level.ts';
import { holdersOf } from './holders-of.ts';
import { contains, hasAttribute, hostOf, parentOf, shadowOf } from './live-page.ts';
import { markOf } from './mark-of.ts';
import { FOLDED } from './marks.ts';
import { countShown, countSigns } from './visible-text.ts';
import { widen } from './widen.ts';

/** One element of the live page that is folded whole. */
export interface Unit extends Chosen {
  element: Element;
  /** Marks of the texts of its blocks. */
  marks: string[];
}

/** Neighbouring units: one line stands for them all. */
export type Run = Unit[];

export interface PlanInput {
  blocks: Block[];
  verdicts: Verdict[];
  /** Live elements by `Block.index`. */
  elements: Element[][];
  choose: (category: Category) => PageChoice;
  /** Did the reader put this text back, here or before? */
  wasPutBack: (mark: string) => boolean;
}

interface Candidate extends Chosen {
  block: Block;
  elements: Element[];
}

/** What is to be folded in the page: only elements that are boilerplate through and through. */
export function planFolds(input: PlanInput): Run[] {
  const chosen = findCandidates(input);
  const stays = chosen.flatMap((candidate, index) => (candidate ? [] : (input.elements[index] ?? [])));
  const around = holdersOf(stays);
  const whole = chosen.map((candidate) => (candidate && isWhole(candidate, around) ? candidate : null));
  // What turned out not to be separable from the article stays, and nothing may be folded around it either.
  const kept = stays.concat(chosen.flatMap((candidate, index) => (whole[index] ? [] : (candidate?.elements ?? []))));
  const holders = holdersOf(kept);
  return splitRuns(whole)
    .map(withoutLastHeadings)
    .filter(isWorthALine)
    .map((run) => toUnits(run, holders))
    .filter((run) => run.length > 0);
}

function findCandidates({ elements, wasPutBack, ...input }: PlanInput): (Candidate | null)[] {
  const elementsOf = (block: Block): Element[] => elements[block.index] ?? [];
  const isOpen = (block: Block): boolean => elementsOf(block).length > 0 && !wasPutBack(markOf(block.text));
  return chooseBlocks({ ...input, isOpen }).map((chosen, at) => {
    const block = input.blocks[at];
    return chosen && block ? { ...chosen, block, elements: elementsOf(block) } : null;
  });
}

/**
 * Do its elements hold the block and nothing that stays? A line of loose text between links has only the links for
 * elements; to fold these would leave half a sentence.
 */
function isWhole({ block, elements }: Candidate, holders: ReadonlySet<Element>): boolean {
  if (elements.some((element) => holders.has(element))) return false;
  const shown = elements.reduce((sum, element) => sum + countShown(element), 0);
  return shown >= countSigns(block.text) * 0.9;
}

function splitRuns(whole: (Candidate | null)[]): Candidate[][] {
  const runs: Candidate[][] = [];
  whole.forEach((candidate, index) => {
    if (!candidate) return;
    if (whole[index - 1]) runs.at(-1)?.push(candidate);
    else runs.push([candidate]);
  });
  return runs;
}

/** A heading whose text was not judged boilerplate, or not judged at all, stays over it. */
function withoutLastHeadings(run: Candidate[]): Candidate[] {
  return run.slice(0, run.findLastIndex(({ block }) => block.kind !== 'heading') + 1);
}

/** A line of ours has more words. */
const leastWords = 3;

/** A word that stands alone, as a rubric over a headline does, is less in the way than the line in its place. */
function isWorthALine(run: Candidate[]): boolean {
  const count = run.reduce((sum, { block }) => sum + countWords(block.text), 0);
  return count >= leastWords || run.some(({ choice }) => choice !== 'fold');
}

function toUnits(run: Candidate[], holders: ReadonlySet<Element>): Run {
  const signs = new Map<Element, number>();
  for (const { elements } of run) for (const element of elements) signs.set(element, countShown(element));
  const units = new Map<Element, Unit>();
  for (const { block, elements, category, choice } of run) {
    for (const element of elements) {
      const box = findOuter(widen(element, holders, signs), units);
      const unit = units.get(box) ?? { element: box, marks: [], category, choice };
      unit.marks.push(markOf(block.text));
      units.set(box, unit);
    }
  }
  // Our style sheet does not reach into shadow trees.
  return [...units.values()].filter(
    ({ element }) => hostOf(element) === null && canGo(element) && !isStuck(element, holders),
  );
}

/** An element inside a unit that is there already is folded with it. */
function findOuter(box: Element, units: ReadonlyMap<Element, Unit>): Element {
  for (const element of units.keys()) if (contains(element, box)) return element;
  return box;
}

/** Rows of a table and words in a line can't be replaced by a line of ours without breaking what is around them. */
function canGo(element: Element): boolean {
  // What is folded already has no style of its own to tell by: it could go, and it stays gone.
  if (hasAttribute(element, FOLDED)) return true;
  // An element of the page's own kind is in line by default, whatever its shadow tree shows.
  return isBlockLevel(element) || shadowOf(element) !== null;
}

/** What lies over the page is judged by stricter rules of its own: walls and consent do. */
function isStuck(element: Element, holders: ReadonlySet<Element>): boolean {
  for (let node: Element | null = element; node && !holders.has(node); node = parentOf(node))
    if (getComputedStyle(node).position === 'fixed') return true;
  return false;
}
