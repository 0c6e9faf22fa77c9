import type { Category } from '../../core/types.ts';
import { collect, type Model } from '../../core/boilerplate/model.ts';
import type { LabelledRun } from './example.ts';
import { learnModel } from './learn-model.ts';

const learning = { epochs: 10, rate: 0.12, l1: 1.2, l2: 1, seed: 13 };

/** One model a category, each against all the others: which boilerplate is it? */
export function learnCategories(runs: readonly LabelledRun[]): Map<Category, Model> {
  const blocks = runs
    .filter((run) => run.source !== 'held' && run.source !== 'own-page')
    .flatMap((run) => run.blocks)
    .filter((block) => block.category !== undefined && block.weight > 0)
    .map(({ read, category, weight }) => ({ features: collect(read.emit), category, weight }));
  const categories = [...new Set(blocks.map((block) => block.category!))].sort();
  return new Map(
    categories.map((category) => {
      const examples = blocks.map(({ features, category: own, weight }) => ({
        features,
        target: own === category ? (1 as const) : (0 as const),
        weight,
      }));
      return [category, learnModel(examples, learning)];
    }),
  );
}
