import type { FirstPass } from '../../core/boilerplate/first-pass.ts';
import { type PackedForest, unpackForest } from '../../core/boilerplate/forest.ts';
import { type Passes, scoreRun } from '../../core/boilerplate/score-run.ts';
import { emitLone } from '../../core/boilerplate/lone-features.ts';
import { collect, type Model, type PackedModel, unpack } from '../../core/boilerplate/model.ts';
import { pageNumbers, rising } from '../../core/boilerplate/page-numbers.ts';
import type { LabelledRun } from './example.ts';
import { packModel, roundModel } from './pack-model.ts';
import { keepShared } from './keep-shared.ts';
import { type Growth, learnForest } from './learn-forest.ts';
import { type Example, learnMean, seeded } from './learn-model.ts';

const innerFolds = 3;
/** Our own examples stand in lists, not as on a page: they teach the second pass less about neighbours. */
const ownWeight = 0.3;
/** A feature that fewer publishers show is left out. */
const fewestPublishers = 3;
const blockLearning = { epochs: 6, rate: 0.15, l1: 1.2, l2: 4, seed: 11 };
/** Smaller weights are many, and cost more bytes than they tell; from 0.15 on the cut costs a point of recall on pages. */
const leastWeight = 0.09;
/** Weights are rounded to these steps: coarser ones cost F1, finer ones only bytes. */
const steps = { block: 0.12, lone: 0.06 };
const loneLearning = { epochs: 20, rate: 0.08, l1: 0.3, l2: 1, seed: 12 };

/** Fewer or flatter trees leave more of the boilerplate, more of them cost only bytes. */
const growth: Growth = {
  trees: 120,
  depth: 4,
  rate: 0.1,
  l2: 10,
  fewest: 4,
  leastGain: 0.5,
  rowShare: 0.7,
  numberShare: 0.6,
  seed: 14,
  rising,
};

/** Publishers dealt into folds, the same way each time. */
export function foldsOf(runs: readonly LabelledRun[], count: number, seed: number): Map<string, number> {
  const publishers = [...new Set(runs.map((run) => run.publisher))].sort();
  const random = seeded(seed);
  return new Map(publishers.map((publisher) => [publisher, Math.floor(random() * count)]));
}

/** @param orders how many models the mean is of */
function learnBlocks(runs: readonly LabelledRun[], orders: number): Model {
  const examples = runs
    .filter(({ source }) => source !== 'held' && source !== 'own-page')
    .flatMap(({ publisher, blocks }) =>
      blocks
        .filter(({ boilerplate, weight }) => boilerplate !== undefined && weight > 0)
        .map(({ boilerplate, read, weight }) => ({
          publisher,
          features: collect(read.emit),
          target: boilerplate ? (1 as const) : (0 as const),
          weight,
        })),
    );
  const model = learnMean(keepShared(examples, fewestPublishers), blockLearning, orders);
  return roundModel(model, steps.block, leastWeight);
}

function firstPassOf(run: LabelledRun, model: Model): FirstPass[] {
  return run.blocks.map(({ read }) => ({ ...read, logit: read.scoreBy(model) }));
}

/** What the second pass learns from: lone texts by features, blocks of pages by numbers. */
interface Second {
  lone: Example[];
  page: { rows: number[][]; targets: number[]; weights: number[] };
}

/** Takes up what the first pass gave to publishers it had not seen. */
function takeUp(second: Second, run: LabelledRun, model: Model): void {
  if (run.source === 'news' || (run.source === 'page' && !run.page)) return;
  const first = firstPassOf(run, model);
  run.blocks.forEach(({ boilerplate, weight, read }, index) => {
    if (boilerplate === undefined || weight === 0) return;
    const target = boilerplate ? 1 : 0;
    if (read.kind) {
      second.page.rows.push(pageNumbers(first, index));
      second.page.targets.push(target);
      second.page.weights.push(run.source === 'own-page' ? weight * ownWeight : weight);
      return;
    }
    const features = collect((sink) => {
      emitLone(first, index, sink);
    });
    second.lone.push({ features, target, weight: run.source === 'own' ? weight * ownWeight : weight });
  });
}

/** The passes as they are packed: figures are taken with these. */
export interface PackedPasses {
  block: PackedModel;
  lone: PackedModel;
  page: PackedForest;
}

/** The second pass learns from scores that the first gave to publishers it had not seen. */
export function learnJudge(runs: readonly LabelledRun[]): PackedPasses {
  const known = runs.filter((run) => run.source !== 'held');
  const folds = foldsOf(known, innerFolds, 21);
  const second: Second = { lone: [], page: { rows: [], targets: [], weights: [] } };
  for (let fold = 0; fold < innerFolds; fold++) {
    const inside = known.filter((run) => folds.get(run.publisher) !== fold);
    const model = learnBlocks(inside, 1);
    for (const run of known) if (folds.get(run.publisher) === fold) takeUp(second, run, model);
  }
  return {
    block: packModel(learnBlocks(known, 3), steps.block),
    lone: packModel(roundModel(learnMean(second.lone, loneLearning), steps.lone), steps.lone),
    page: learnForest(second.page, growth),
  };
}

/** The passes ready to judge. */
export const unpackPasses = ({ block, lone, page }: PackedPasses): Passes => ({
  block: unpack(block),
  lone: unpack(lone),
  page: unpackForest(page),
});

/** Log-odds of every block of a run after both passes. */
export function judgeRun(run: LabelledRun, passes: Passes): number[] {
  return scoreRun(
    run.blocks.map(({ read }) => read),
    passes,
  ).final;
}
