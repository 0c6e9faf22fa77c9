import type { Decision } from '../../core/boilerplate/decide.ts';
import type { Passes } from '../../core/boilerplate/score-run.ts';
import { settle } from '../../core/boilerplate/settle.ts';
import type { LabelledRun } from './example.ts';
import { foldsOf, judgeRun, learnLone, learnPage, unpackLone, unpackPage } from './learn-judge.ts';

/** A run judged by weights that never saw its publisher: log-odds, one a block, and what goes where it is a page. */
export interface JudgedRun {
  run: LabelledRun;
  logits: number[];
  decision?: Decision;
}

function judgeOne(run: LabelledRun, page: Passes, lone: Passes, threshold: number): JudgedRun {
  if (!run.page) return { run, logits: judgeRun(run, run.blocks.some(({ read }) => read.kind) ? page : lone) };
  const decision = settle(run.page, page, threshold);
  return { run, logits: decision.final, decision };
}

/**
 * Judges every run by weights learned from other publishers only.
 * @param threshold log-odds from which a block of a page goes
 */
export function crossValidate(runs: readonly LabelledRun[], folds: number, threshold: number): JudgedRun[] {
  const byPublisher = foldsOf(runs, folds, 31);
  return Array.from({ length: folds }, (_, fold) => {
    const inside = runs.filter((run) => byPublisher.get(run.publisher) !== fold);
    const page = unpackPage(learnPage(inside));
    const lone = unpackLone(learnLone(inside));
    const outside = runs.filter((run) => byPublisher.get(run.publisher) === fold);
    return outside.map((run) => judgeOne(run, page, lone, threshold));
  }).flat();
}
