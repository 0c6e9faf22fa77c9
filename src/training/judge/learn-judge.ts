import { emitRun, type FirstPass } from '../../core/boilerplate/run-features.ts';
import { collect, type Model, score } from '../../core/boilerplate/model.ts';
import type { LabelledRun } from './example.ts';
import { roundModel } from './pack-model.ts';
import { keepShared } from './keep-shared.ts';
import { type Example, learnMean, seeded } from './learn-model.ts';

/** The two passes: each block by itself, then each block among its neighbours. */
export interface Passes {
  block: Model;
  run: Model;
}

const innerFolds = 3;
/** Our own examples stand in lists, not as on a page: they teach the second pass less about neighbours. */
const ownRunWeight = 0.3;
/** A feature that fewer publishers show is left out. */
const fewestPublishers = 3;
const blockLearning = { epochs: 6, rate: 0.15, l1: 1.2, l2: 4, seed: 11 };
/** Smaller weights are many, and cost more bytes than they tell; from 0.15 on the cut costs a point of recall on pages. */
const leastWeight = 0.09;
/** Weights are rounded to these steps: coarser ones cost F1, finer ones only bytes. */
export const steps = { block: 0.12, run: 0.06 };
const runLearning = { epochs: 20, rate: 0.08, l1: 0.3, l2: 1, seed: 12 };

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
          features: read.features,
          target: boilerplate ? (1 as const) : (0 as const),
          weight,
        })),
    );
  const model = learnMean(keepShared(examples, fewestPublishers), blockLearning, orders);
  return roundModel(model, steps.block, leastWeight);
}

function firstPassOf(run: LabelledRun, model: Model): FirstPass[] {
  return run.blocks.map(({ read }) => ({
    logit: score(model, read.features),
    words: read.words,
    closed: read.closed,
    kind: read.kind,
    box: read.box,
  }));
}

function runExamples(runs: readonly LabelledRun[], model: Model): Example[] {
  const examples: Example[] = [];
  for (const run of runs) {
    if (run.source === 'news' || (run.source === 'page' && !run.page)) continue;
    const first = firstPassOf(run, model);
    run.blocks.forEach(({ boilerplate, weight }, index) => {
      if (boilerplate === undefined || weight === 0) return;
      const features = collect((sink) => {
        emitRun(first, index, sink);
      });
      examples.push({
        features,
        target: boilerplate ? 1 : 0,
        weight: run.source === 'own' ? weight * ownRunWeight : weight,
      });
    });
  }
  return examples;
}

/** The second pass learns from scores that the first gave to publishers it had not seen. */
export function learnJudge(runs: readonly LabelledRun[]): Passes {
  const known = runs.filter((run) => run.source !== 'held');
  const folds = foldsOf(known, innerFolds, 21);
  const examples: Example[] = [];
  for (let fold = 0; fold < innerFolds; fold++) {
    const inside = known.filter((run) => folds.get(run.publisher) !== fold);
    const outside = known.filter((run) => folds.get(run.publisher) === fold);
    examples.push(...runExamples(outside, learnBlocks(inside, 1)));
  }
  return { block: learnBlocks(known, 3), run: roundModel(learnMean(examples, runLearning), steps.run) };
}

/** Log-odds of every block of a run after both passes. */
export function judgeRun(run: LabelledRun, passes: Passes): number[] {
  const first = firstPassOf(run, passes.block);
  return first.map((_, index) =>
    score(
      passes.run,
      collect((sink) => {
        emitRun(first, index, sink);
      }),
    ),
  );
}
