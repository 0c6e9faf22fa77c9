import { toText } from '../../core/article/to-text.ts';
import type { JudgedRun } from './cross-validate.ts';

/** What was judged by weights that never saw its publisher, as the scorers take it: lines by the name of their set. */
export type Predictions = Map<string, object[]>;

/** @param loneThreshold log-odds from which a lone block is boilerplate */
export function toPredictions(judged: readonly JudgedRun[], loneThreshold: number): Predictions {
  const predictions: Predictions = new Map();
  const add = (name: string, line: object): void => {
    const lines = predictions.get(name);
    if (lines) lines.push(line);
    else predictions.set(name, [line]);
  };
  for (const { run, logits, decision } of judged) {
    if (run.page) {
      const kept = run.page.blocks.filter(({ index }) => !decision?.removed.has(index));
      add(run.page.corpus, { id: run.page.line.id, text: toText(kept) });
      continue;
    }
    run.blocks.forEach(({ id, measure }, at) => {
      if (measure) add('blocks', { id, boilerplate: (logits[at] ?? 0) > loneThreshold });
    });
  }
  return predictions;
}
