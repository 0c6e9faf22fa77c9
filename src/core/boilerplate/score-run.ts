import type { FirstPass, ReadBlock } from './first-pass.ts';
import { type Forest, scoreForest } from './forest.ts';
import { emitLone } from './lone-features.ts';
import { type Model, scoreOn, toProbability } from './model.ts';
import { pageNumbers } from './page-numbers.ts';

/** Log-odds of one of some blocks, from what the first pass gave to each of them. */
export type Among = (first: readonly FirstPass[], index: number) => number;

/** The two passes: each block by itself, then each among its neighbours. */
export interface Passes {
  block: Model;
  among: Among;
}

/** The second pass over the blocks of a page, by trees. */
export const amongPage =
  (trees: Forest): Among =>
  (first, index) =>
    scoreForest(trees, pageNumbers(first, index));

/** The second pass over a text without its page. */
export const amongLone =
  (model: Model): Among =>
  (first, index) =>
    scoreOn(model, (sink) => {
      emitLone(first, index, sink);
    });

/** Log-odds of blocks, each by itself and among its neighbours. */
export interface Scores {
  own: number[];
  final: number[];
}

/** Corrections and editor's notes need so much more log-odds. */
const noteMargin = 2.5;
/** A link whose label says that it points to another story is so much surer to go. */
const pointerLift = 3;

/** Log-odds of blocks that follow each other: first each alone, then each among its neighbours. */
export function scoreRun(blocks: readonly ReadBlock[], passes: Passes): Scores {
  const first: FirstPass[] = blocks.map((read) => ({ ...read, logit: read.scoreBy(passes.block) }));
  const final = blocks.map(
    ({ isNote, isPointer }, index) =>
      passes.among(first, index) - (isNote ? noteMargin : 0) + (isPointer ? pointerLift : 0),
  );
  return { own: first.map(({ logit }) => logit), final };
}

/** The score as it is told: one half is the border at which a block goes. */
export function toScore(logit: number, threshold: number): number {
  return toProbability(logit - threshold);
}
