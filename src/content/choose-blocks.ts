import type { PageChoice } from '../browser/category-choice.ts';
import type { CategoryChoice } from '../browser/settings.ts';
import type { Block, Category, Verdict } from '../core/types.ts';
import { countSigns } from './visible-text.ts';

/** Why and how a block is folded. */
export interface Chosen {
  category: Category;
  choice: Exclude<CategoryChoice, 'leave'>;
}

interface ChooseInput {
  blocks: Block[];
  verdicts: Verdict[];
  choose: (category: Category) => PageChoice;
  /** False for what may not be folded whatever was judged. */
  isOpen: (block: Block) => boolean;
}

/** A judged block whose category is folded, or that goes as its neighbours go. */
interface Judged {
  block: Block;
  category: Category;
  choice: Exclude<PageChoice, 'leave'>;
}

/** An appeal may follow right on the author's name, which is not the appeal's. */
const aboutAuthor: ReadonlySet<Category> = new Set(['byline-or-date', 'author-bio']);

/**
 * Which blocks are to be folded, one entry a block. Neighbours are decided together: an appeal of which one line
 * was taken for a credit is still one appeal, and half of it would be worse than all.
 */
export function chooseBlocks(input: ChooseInput): (Chosen | null)[] {
  const judged = input.blocks.map((block) => findJudged(block, input));
  return splitRuns(judged).flatMap((run) => chooseRun(run, input.blocks));
}

function findJudged(block: Block, { verdicts, choose, isOpen }: ChooseInput): Judged | null {
  const verdict = verdicts[block.index];
  if (!verdict?.boilerplate || !isOpen(block)) return null;
  const category = verdict.category ?? 'other';
  const choice = choose(category);
  return choice === 'leave' ? null : { block, category, choice };
}

/** Neighbours that may be folded; what stays is a run of its own. */
function splitRuns(judged: (Judged | null)[]): (Judged | null)[][] {
  const runs: (Judged | null)[][] = [];
  judged.forEach((one, index) => {
    if (one && judged[index - 1]) runs.at(-1)?.push(one);
    else runs.push([one]);
  });
  return runs;
}

function chooseRun(run: (Judged | null)[], blocks: Block[]): (Chosen | null)[] {
  const members = run.filter((one) => one !== null);
  const sure = members.flatMap((one) => (one.choice === 'as-neighbours' ? [] : [{ ...one, choice: one.choice }]));
  const main = heaviest(sure);
  if (!main) return run.map(() => null);
  const isMost = weigh(sure) * 2 > weigh(members);
  const boxes = findBoxes(sure, members, blocks);
  const [first = 0, last = 0] = [sure[0]?.block.index, sure.at(-1)?.block.index];
  return members.map(({ block, category, choice }) => {
    if (choice !== 'as-neighbours') return { category, choice };
    const isInside = (first < block.index && block.index < last) || boxes.has(block.shape.box);
    return isInside || (isMost && !aboutAuthor.has(category)) ? main : null;
  });
}

/** Boxes that say that their blocks are one thing: the article is a box too, so these hold nothing but the run. */
function findBoxes(sure: Judged[], members: Judged[], blocks: Block[]): Set<number> {
  const inRun = new Set(members.map(({ block }) => block));
  const mixed = new Set(blocks.filter((block) => !inRun.has(block)).map(({ shape }) => shape.box));
  return new Set(sure.map(({ block }) => block.shape.box).filter((box) => !mixed.has(box)));
}

function weigh(members: Pick<Judged, 'block'>[]): number {
  return members.reduce((sum, { block }) => sum + countSigns(block.text), 0);
}

/** The category of most of the text, and what happens to it. */
function heaviest(sure: (Chosen & Pick<Judged, 'block'>)[]): Chosen | undefined {
  const signs = new Map<Category, number>();
  for (const { category, block } of sure) signs.set(category, (signs.get(category) ?? 0) + countSigns(block.text));
  const [most] = [...signs].sort(([, one], [, other]) => other - one);
  const first = sure.find(({ category }) => category === most?.[0]);
  return first && { category: first.category, choice: first.choice };
}
