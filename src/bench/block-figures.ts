import { cleanBlock } from '../cli/clean-block.ts';
import { toBlockJob } from '../cli/to-job.ts';
import { numberAt } from './corpus-figures.ts';
import type { Figure } from './figure.ts';
import type { BenchOptions } from './options.ts';
import { readCorpus } from './read-corpus.ts';
import { explain, runScorer, type Scoring } from './run-scorer.ts';

/** Verdicts on labelled blocks. Readability and Defuddle judge no blocks. */
export async function blockFigures({ shared, worst, say }: BenchOptions): Promise<Figure[]> {
  const gold = await readCorpus(shared, 'labels/appeals/blocks.jsonl');
  const found = gold.map((item) => ({ id: item.id, ...cleanBlock(toBlockJob({ ...item })) }));
  const scoring: Scoring = { shared, tool: 'score-blocks', gold, found };
  const answer = await runScorer(scoring);
  if (worst) say(await explain(scoring, ['--errors', String(worst)]));
  const kept = (path: string[]) => 1 - numberAt(answer, path);
  const row = (measure: string, value: number): Figure => ({
    section: 'labelled blocks',
    measure,
    unit: 'percent',
    values: { fairCopy: value },
    seen: 'trained on',
  });
  return [
    row('boilerplate F1', numberAt(answer, ['overall', 'f1'])),
    row('boilerplate precision', numberAt(answer, ['overall', 'precision'])),
    row('boilerplate recall', numberAt(answer, ['overall', 'recall'])),
    row('hard negatives kept', kept(['hardNegativeFalsePositiveRate'])),
    row('plain news kept', kept(['byCategory', 'content/plain-news', 'rate'])),
  ];
}
