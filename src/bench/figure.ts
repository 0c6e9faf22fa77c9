import type { System } from './in-page/systems.ts';

export type Column = System | 'postlight' | 'compromise' | 'wink';

/** One line of the table. */
export interface Figure {
  section: string;
  measure: string;
  values: Partial<Record<Column, number>>;
  /** How a value is written: a share of 1 with three digits, in per cent, as it is, in milliseconds, in numbers. */
  unit: 'share' | 'percent' | 'ratio' | 'ms' | 'count';
  /**
   * `trained on` when what Fair Copy learned was learned from these very items: such a figure flatters it.
   * `development` when its makers could look at the items while they wrote it. Neither stands for unseen pages.
   */
  seen: 'trained on' | 'development';
}

/** Name under which a figure is kept among the baselines. */
export function keyOf({ section, measure }: Figure): string {
  return `${section}: ${measure}`;
}
