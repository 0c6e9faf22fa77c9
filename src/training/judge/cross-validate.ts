import type { LabelledRun } from './example.ts';
import { foldsOf, judgeRun, learnJudge } from './learn-judge.ts';

/** A block that was judged by weights that never saw its publisher. */
export interface Judged {
  id: string;
  publisher: string;
  lang: string;
  source: LabelledRun['source'];
  text: string;
  boilerplate: boolean;
  category: string;
  measure: string;
  logit: number;
}

/** Judges every labelled block by weights learned from other publishers. */
export function crossValidate(runs: readonly LabelledRun[], folds: number): Judged[] {
  const byPublisher = foldsOf(runs, folds, 31);
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const passes = learnJudge(runs.filter((run) => byPublisher.get(run.publisher) !== fold));
    for (const run of runs.filter((candidate) => byPublisher.get(candidate.publisher) === fold)) {
      const logits = judgeRun(run, passes);
      run.blocks.forEach(({ id, text, boilerplate, category, measure }, index) => {
        if (boilerplate === undefined || !measure) return;
        const { publisher, lang, source } = run;
        const logit = logits[index] ?? 0;
        judged.push({ id, publisher, lang, source, text, boilerplate, category: category ?? '', measure, logit });
      });
    }
  }
  return judged;
}
