import type { LabelledRun } from './example.ts';
import { foldsOf, judgeRun, learnJudge, unpackPasses } from './learn-judge.ts';

/** A run judged by weights that never saw its publisher: log-odds, one a block. */
export interface JudgedRun {
  run: LabelledRun;
  logits: number[];
}

/** Judges every run by weights learned from other publishers only. */
export function crossValidate(runs: readonly LabelledRun[], folds: number): JudgedRun[] {
  const byPublisher = foldsOf(runs, folds, 31);
  return Array.from({ length: folds }, (_, fold) => {
    const passes = unpackPasses(learnJudge(runs.filter((run) => byPublisher.get(run.publisher) !== fold)));
    const outside = runs.filter((run) => byPublisher.get(run.publisher) === fold);
    return outside.map((run) => ({ run, logits: judgeRun(run, passes) }));
  }).flat();
}
