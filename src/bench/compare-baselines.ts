import { keyOf, type Figure } from './figure.ts';

/** Figures of Fair Copy that were reached before, by `keyOf`. All of them are better when higher. */
export type Baselines = Record<string, number>;

/** Less than this is noise of rounding, not a loss. */
const tolerance = 0.001;

/** One line for each figure that is lower than it was, or no longer measured. */
export function findDrops(figures: Figure[], baselines: Baselines): string[] {
  const now = toBaselines(figures);
  return Object.entries(baselines).flatMap(([key, before]) => {
    const value = now[key];
    if (value === undefined) return [`${key} is no longer measured (it was ${show(before)})`];
    // Written so that a figure that is not a number is a drop as well.
    return value >= before - tolerance ? [] : [`${key} dropped from ${show(before)} to ${show(value)}`];
  });
}

/** Digits beyond the fifth would change without a reason. */
export function toBaselines(figures: Figure[]): Baselines {
  return Object.fromEntries(figures.map((figure) => [keyOf(figure), round(figure.values.fairCopy ?? NaN)]));
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

function show(value: number): string {
  return value.toFixed(4);
}
