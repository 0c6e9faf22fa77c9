import type { FirstPass, ReadBlock } from './first-pass.ts';
import { type Forest, scoreForest } from './forest.ts';
import { emitLone } from './lone-features.ts';
import { type Model, scoreOn, toProbability } from './model.ts';
import { pageNumbers } from './page-numbers.ts';

/** The two passes: each block by itself, then each among its neighbours, on a page by trees. */
export interface Passes {
  block: Model;
  lone: Model;
  page: Forest;
}

/** Log-odds of blocks, each by itself and among its neighbours. */
export interface Scores {
  own: number[];
  final: number[];
}

/** Corrections and editor's notes need so much more log-odds. */
const noteMargin = 2.5;
/** A link whose label says that it points to another story is so much surer to go. */
const pointerLift = 3;

/** Log-odds of one block after the second pass. */
function scoreAmong(first: readonly FirstPass[], index: number, passes: Omit<Passes, 'block'>): number {
  if (first[index]?.kind) return scoreForest(passes.page, pageNumbers(first, index));
  return scoreOn(passes.lone, (sink) => {
    emitLone(first, index, sink);
  });
}

/** Log-odds of blocks that follow each other: first each alone, then each among its neighbours. */
export function scoreRun(blocks: readonly ReadBlock[], passes: Passes): Scores {
  const first: FirstPass[] = blocks.map((read) => ({ ...read, logit: read.scoreBy(passes.block) }));
  const final = blocks.map(
    ({ isNote, isPointer }, index) =>
      scoreAmong(first, index, passes) - (isNote ? noteMargin : 0) + (isPointer ? pointerLift : 0),
  );
  return { own: first.map(({ logit }) => logit), final };
}

/** The score as it is told: one half is the border at which a block goes. */
export function toScore(logit: number, threshold: number): number {
  return toProbability(logit - threshold);
}
