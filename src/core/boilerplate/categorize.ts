import type { Category } from '../types.ts';
import { type Features, type ModelTable, scoreAll } from './model.ts';

/** The categories, and the model of each in the same order. */
export interface CategoryModels {
  categories: readonly Category[];
  table: ModelTable;
}

/** A neutral piece ("Continue") is what the run around it is: neighbours count by this much. */
const neighbourShare = 0.8;
/** So many blocks to each side. */
const reach = 4;

/** Log-odds of each category for one block. */
export const categoryScores = (features: Features, { table }: CategoryModels): number[] => scoreAll(table, features);

/** The category of one block of a run of boilerplate, read together with its neighbours in the run. */
export function categorize(run: readonly number[][], at: number, models: CategoryModels): Category {
  const own = run[at] ?? [];
  const near = [...run.slice(Math.max(0, at - reach), at), ...run.slice(at + 1, at + 1 + reach)];
  let best: Category = 'other';
  let most = -Infinity;
  models.categories.forEach((category, index) => {
    const around = near.reduce((sum, scores) => sum + Math.max(-4, scores[index] ?? 0), 0) / (near.length || 1);
    const score = (own[index] ?? 0) + neighbourShare * around;
    if (score > most) [best, most] = [category, score];
  });
  return best;
}
