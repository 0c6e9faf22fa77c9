import type { Decision } from '../../core/boilerplate/decide.ts';
import type { Passes } from '../../core/boilerplate/score-run.ts';
import { settle } from '../../core/boilerplate/settle.ts';
import type { LabelledRun } from './example.ts';
import { foldsOf, judgeRun, learnJudge, unpackPasses } from './learn-judge.ts';

/** A run judged by weights that never saw its publisher: log-odds, one a block, and what goes where it is a page. */
export interface JudgedRun {
  run: LabelledRun;
  logits: number[];
  decision?: Decision;
}

function judgeOne(run: LabelledRun, passes: Passes, threshold: number): JudgedRun {
  if (!run.page) return { run, logits: judgeRun(run, passes) };
  const decision = settle(run.page, passes, threshold);
  return { run, logits: decision.final, decision };
}

/**
 * Judges every run by weights learned from other publishers only.
 * @param threshold log-odds from which a block of a page goes
 */
export function crossValidate(runs: readonly LabelledRun[], folds: number, threshold: number): JudgedRun[] {
  const byPublisher = foldsOf(runs, folds, 31);
  return Array.from({ length: folds }, (_, fold) => {
    const passes = unpackPasses(learnJudge(runs.filter((run) => byPublisher.get(run.publisher) !== fold)));
    const outside = runs.filter((run) => byPublisher.get(run.publisher) === fold);
    return outside.map((run) => judgeOne(run, passes, threshold));
  }).flat();
}
