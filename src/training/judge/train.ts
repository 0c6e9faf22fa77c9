import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { learnCategories } from './learn-categories.ts';
import { learnJudge } from './learn-judge.ts';
import { loadLone } from './load-lone.ts';
import { loadOwn } from './load-own.ts';
import { loadPages } from './load-pages.ts';
import { packModel } from './pack-model.ts';

const target = new URL('../../core/data/judge-weights.ts', import.meta.url);
const cacheFolder = process.env['JUDGE_CACHE'] ?? 'node_modules/.cache/judge';
const corpora = process.env['JUDGE_CORPORA']?.split(',');
const blockStep = 0.12;
const runStep = 0.04;
const categoryStep = 0.3;
const threshold = 0;
const loneThreshold = 0;

/** Learns the judge's weights from the labelled data and writes them to core/data. */
export async function trainJudge(sharedDir: string): Promise<void> {
  const runs = [
    ...loadLone(join(sharedDir, 'labels/appeals/blocks.jsonl')),
    ...loadOwn(),
    ...(await loadPages(join(sharedDir, 'corpus'), cacheFolder, corpora)),
  ];
  const { block, run } = learnJudge(runs);
  const categories = learnCategories(runs);
  const weights = {
    threshold,
    loneThreshold,
    block: packModel(block, blockStep),
    run: packModel(run, runStep),
    categories: Object.fromEntries([...categories].map(([name, model]) => [name, packModel(model, categoryStep)])),
  };
  const text = `import type { PackedModel } from '../boilerplate/model.ts';

export const judgeWeights: {
  threshold: number;
  loneThreshold: number;
  block: PackedModel;
  run: PackedModel;
  categories: Record<string, PackedModel>;
} = ${JSON.stringify(weights, null, 2)};
`;
  writeFileSync(target, text);
  console.log(
    `weights: block ${weights.block.levels.length}, run ${weights.run.levels.length}, gzipped ${gzipSync(text).length} bytes`,
  );
}
