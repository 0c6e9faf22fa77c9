import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PackedModel } from '../../core/boilerplate/model.ts';
import { crossValidate } from './cross-validate.ts';
import type { LabelledRun } from './example.ts';
import { learnCategories } from './learn-categories.ts';
import { learnLone, learnPage } from './learn-judge.ts';
import { loadLone } from './load-lone.ts';
import { loadNews } from './load-news.ts';
import { loadOwn } from './load-own.ts';
import { loadPages } from './load-pages.ts';
import { report } from './measure.ts';
import { packModel } from './pack-model.ts';
import { type Predictions, toPredictions } from './to-predictions.ts';

const targets = {
  page: new URL('../../core/data/judge-weights.ts', import.meta.url),
  lone: new URL('../../core/data/lone-weights.ts', import.meta.url),
};
/** Pages as read are kept here: delete it after a change of extract or segment. */
const cacheFolder = 'node_modules/.cache/judge';
/** What the cross-validation made of every page and block, a file a set. */
const unseenFolder = join(cacheFolder, 'unseen');
const folds = 4;
const categoryStep = 1.2;
/** Log-odds from which a block goes, by the cross-validation: where a lower border loses more of the article. */
const thresholds = { page: -1, lone: 0.2 };
const newsFiles = ['news-en.jsonl', 'news-other.jsonl'];

function packCategories(runs: readonly LabelledRun[]): Record<string, PackedModel> {
  return Object.fromEntries(
    [...learnCategories(runs)].map(([name, model]): [string, PackedModel] => [name, packModel(model, categoryStep)]),
  );
}

/** What a file of weights says of itself, and of each of its fields. */
interface Told {
  name: string;
  of: string;
  imports: string;
  fields: string;
}

const toSource = ({ name, of, imports, fields }: Told, weights: object): string => `${imports}

/**
 * Weights of the judge of ${of}, over hashed features. Made by \`npm run train -- judge\` from labelled blocks,
 * pages and articles of news sites, and from examples written for this project (src/training/judge/examples).
 */
export const ${name}: {
${fields}
} = ${JSON.stringify(weights, null, 2)};
`;

const ofPages: Told = {
  name: 'judgeWeights',
  of: 'blocks',
  imports: `import type { PackedForest } from '../boilerplate/forest.ts';
import type { PackedModel } from '../boilerplate/model.ts';`,
  fields: `  /** Log-odds over which a block goes. */
  threshold: number;
  /** First pass, second pass, and one model a category. */
  block: PackedModel;
  page: PackedForest;
  categories: Record<string, PackedModel>;`,
};
const ofLone: Told = {
  name: 'loneWeights',
  of: 'texts without a page',
  imports: `import type { PackedModel } from '../boilerplate/model.ts';`,
  fields: `  /** Log-odds over which a text is boilerplate. */
  threshold: number;
  /** First and second pass. */
  block: PackedModel;
  among: PackedModel;`,
};

function write(target: URL, source: string): void {
  writeFileSync(target, source);
  console.log(`${target.pathname}: ${gzipSync(source).length} bytes gzipped`);
}

/** For the scorers of the shared folder, which give the figures of the texts. */
function writePredictions(predictions: Predictions): void {
  mkdirSync(unseenFolder, { recursive: true });
  for (const [name, lines] of predictions) {
    writeFileSync(join(unseenFolder, `${name}.jsonl`), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
  console.log(`${unseenFolder}: texts and verdicts by weights that never saw the publisher`);
}

/** Learns the judge's weights from the labelled data, tells how good they are, and writes them to core/data. */
export async function trainJudge(sharedDir: string): Promise<void> {
  const lone = loadLone(join(sharedDir, 'labels/appeals/blocks.jsonl'));
  const pages = await loadPages(join(sharedDir, 'corpus'), cacheFolder);
  const measured = new Set(lone.flatMap(({ blocks }) => blocks.filter(({ id }) => id).map(({ text }) => text)));
  const news = loadNews(
    newsFiles.map((file) => join(sharedDir, 'names/train', file)),
    measured,
  );
  const runs = [...lone, ...news, ...loadOwn(), ...pages];
  const judged = crossValidate(runs, folds, thresholds.page);
  console.log(report(judged, thresholds.page, thresholds.lone));
  writePredictions(toPredictions(judged, thresholds.lone));
  const page = { threshold: thresholds.page, ...learnPage(runs), categories: packCategories(runs) };
  write(targets.page, toSource(ofPages, page));
  write(targets.lone, toSource(ofLone, { threshold: thresholds.lone, ...learnLone(runs) }));
}
