import type { FirstPass } from '../../core/boilerplate/first-pass.ts';
import { type PackedForest, unpackForest } from '../../core/boilerplate/forest.ts';
import { amongLone, amongPage, type Passes, scoreRun } from '../../core/boilerplate/score-run.ts';
import { emitLone } from '../../core/boilerplate/lone-features.ts';
import { collect, type Model, type PackedModel, unpack } from '../../core/boilerplate/model.ts';
import { pageNumbers, rising } from '../../core/boilerplate/page-numbers.ts';
import type { LabelledRun } from './example.ts';
import { packModel, roundModel } from './pack-model.ts';
import { keepShared } from './keep-shared.ts';
import { type Growth, learnForest } from './learn-forest.ts';
import { type Example, type Learning, learnMean, seeded } from './learn-model.ts';

/** How the first pass learns, and how much more some sources count. */
interface FirstLearning extends Learning {
  weights: Partial<Record<LabelledRun['source'], number>>;
}

const innerFolds = 3;
/** Our own examples stand in lists, not as on a page: they teach the second pass less about neighbours. */
const ownWeight = 0.3;
/** A feature that fewer publishers show is left out. */
const fewestPublishers = 3;
const pageFirst: FirstLearning = { epochs: 6, rate: 0.15, l1: 1.2, l2: 4, seed: 11, weights: {} };
/**
 * Where nothing but words is known more of them are worth their bytes, and what was labelled without a page counts
 * more than blocks of pages, of which there are twenty times as many. On pages the same found more of the news and less of labelled pages.
 */
const loneFirst: FirstLearning = { ...pageFirst, epochs: 12, l1: 0.2, l2: 2, weights: { own: 4, lone: 2 } };
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
function learnBlocks(runs: readonly LabelledRun[], learning: FirstLearning, orders: number): Model {
  const examples = runs
    .filter(({ source }) => source !== 'held' && source !== 'own-page')
    .flatMap(({ publisher, source, blocks }) =>
      blocks
        .filter(({ boilerplate, weight }) => boilerplate !== undefined && weight > 0)
        .map(({ boilerplate, read, weight }) => ({
          publisher,
          features: collect(read.emit),
          target: boilerplate ? (1 as const) : (0 as const),
          weight: weight * (learning.weights[source] ?? 1),
        })),
    );
  const model = learnMean(keepShared(examples, fewestPublishers), learning, orders);
  return roundModel(model, steps.block, leastWeight);
}

const isKnown = (run: LabelledRun): boolean => run.source !== 'held';

/** What the first pass gives to publishers it had not seen: from that the second learns. */
function* unseen(known: readonly LabelledRun[], learning: FirstLearning): Generator<[LabelledRun, FirstPass[]]> {
  const folds = foldsOf(known, innerFolds, 21);
  for (let fold = 0; fold < innerFolds; fold++) {
    const inside = known.filter((run) => folds.get(run.publisher) !== fold);
    const model = learnBlocks(inside, learning, 1);
    for (const run of known) {
      if (folds.get(run.publisher) !== fold || run.source === 'news' || (run.source === 'page' && !run.page)) continue;
      yield [run, run.blocks.map(({ read }) => ({ ...read, logit: read.scoreBy(model) }))];
    }
  }
}

/** The passes over the blocks of a page, as they are packed: figures are taken with these. */
export interface PackedPage {
  block: PackedModel;
  page: PackedForest;
}

/** Those over texts without a page. */
export interface PackedLone {
  block: PackedModel;
  among: PackedModel;
}

/** Learns both passes over the blocks of a page: the trees from what the first gave to publishers it had not seen. */
export function learnPage(runs: readonly LabelledRun[]): PackedPage {
  const known = runs.filter(isKnown);
  const table = { rows: [] as number[][], targets: [] as number[], weights: [] as number[] };
  for (const [run, first] of unseen(known, pageFirst)) {
    run.blocks.forEach(({ boilerplate, weight, read }, index) => {
      if (boilerplate === undefined || weight === 0 || !read.kind) return;
      table.rows.push(pageNumbers(first, index));
      table.targets.push(boilerplate ? 1 : 0);
      table.weights.push(run.source === 'own-page' ? weight * ownWeight : weight);
    });
  }
  return { block: packModel(learnBlocks(known, pageFirst, 3), steps.block), page: learnForest(table, growth) };
}

/** Learns both passes over texts without a page, the second as there. */
export function learnLone(runs: readonly LabelledRun[]): PackedLone {
  const known = runs.filter(isKnown);
  const examples: Example[] = [];
  for (const [run, first] of unseen(known, loneFirst)) {
    run.blocks.forEach(({ boilerplate, weight, read }, index) => {
      if (boilerplate === undefined || weight === 0 || read.kind) return;
      const features = collect((sink) => {
        emitLone(first, index, sink);
      });
      const target = boilerplate ? 1 : 0;
      examples.push({ features, target, weight: run.source === 'own' ? weight * ownWeight : weight });
    });
  }
  return {
    block: packModel(learnBlocks(known, loneFirst, 3), steps.block),
    among: packModel(roundModel(learnMean(examples, loneLearning), steps.lone), steps.lone),
  };
}

/** The passes ready to judge. */
export const unpackPage = ({ block, page }: PackedPage): Passes => ({
  block: unpack(block),
  among: amongPage(unpackForest(page)),
});

export const unpackLone = ({ block, among }: PackedLone): Passes => ({
  block: unpack(block),
  among: amongLone(unpack(among)),
});

/** Log-odds of every block of a run after both passes. */
export function judgeRun(run: LabelledRun, passes: Passes): number[] {
  return scoreRun(
    run.blocks.map(({ read }) => read),
    passes,
  ).final;
}
