import { join } from 'node:path';
import type { Figure } from './figure.ts';
import type { System } from './in-page/systems.ts';
import type { BenchOptions } from './options.ts';
import { pageFigures } from './page-figures.ts';
import { readCorpus, type Item } from './read-corpus.ts';
import { readPages, type Answers } from './read-pages.ts';
import { explain, runScorer, type Scoring } from './run-scorer.ts';

interface Corpus {
  name: string;
  /** Every how manieth page a check reads: enough to notice a loss, few enough to wait for. */
  every: number;
  /** Which pages of it; all when absent. */
  only?: (item: Item) => boolean;
  tool: 'score-text' | 'score-pages';
  measures: Measure[];
  /** Its pages have a labelled text, title and authors. */
  perPage?: boolean;
}

interface Measure {
  measure: string;
  /** Where it stands in the scorer's answer. */
  path: string[];
  unit: Figure['unit'];
}

const word: Measure = { measure: 'word F1', path: ['all', 'word'], unit: 'share' };
const gram: Measure = { measure: '4-gram F1', path: ['all', 'gram'], unit: 'share' };

const corpora: Corpus[] = [
  { name: 'fundus', every: 1, tool: 'score-text', measures: [gram, word], perPage: true },
  {
    name: 'wcxb',
    every: 4,
    only: (item) => item.type === 'article',
    tool: 'score-text',
    measures: [word, gram],
    perPage: true,
  },
  {
    name: 'trafilatura',
    every: 3,
    tool: 'score-text',
    measures: [{ measure: 'segment F1', path: ['all', 'segment'], unit: 'share' }],
  },
  {
    name: 'labelled',
    every: 1,
    tool: 'score-pages',
    measures: [
      { measure: 'boilerplate gone', path: ['gone'], unit: 'percent' },
      { measure: 'must-keep kept', path: ['kept'], unit: 'percent' },
    ],
  },
];

/** Text of the article on saved pages. */
export async function corpusFigures(options: BenchOptions): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const corpus of corpora) figures.push(...(await figuresOf(corpus, options)));
  return [...figures, ...(await decisionFigures(options))];
}

async function figuresOf(corpus: Corpus, options: BenchOptions): Promise<Figure[]> {
  const { shared, systems, sample } = options;
  const items = (await readCorpus(shared, `corpus/${corpus.name}/index.jsonl`)).filter(corpus.only ?? (() => true));
  const gold = items.filter((_item, index) => !sample || index % corpus.every === 0);
  const answers = await readPages(join(shared, 'corpus', corpus.name), gold, options);
  const scored = await Promise.all(
    systems.map(async (system) => {
      const scoring: Scoring = { shared, tool: corpus.tool, gold, found: toLines(answers, system) };
      if (system === 'fairCopy' && options.worst) options.say(await worst(scoring, options.worst));
      return [system, await runScorer(scoring)] as const;
    }),
  );
  const figures = corpus.measures.map(({ measure, path, unit }): Figure => ({
    section: corpus.name,
    measure,
    unit,
    values: Object.fromEntries(scored.map(([system, answer]) => [system, numberAt(answer, path)])),
    seen: 'trained on',
  }));
  return corpus.perPage ? [...figures, ...pageFigures(corpus.name, gold, answers, options)] : figures;
}

/** Is it an article at all? Pages of shops, forums, documentation and lists are not. */
async function decisionFigures(options: BenchOptions): Promise<Figure[]> {
  const { shared, sample } = options;
  const items = await readCorpus(shared, 'corpus/wcxb/index.jsonl', sample ? 4 : 1);
  const systems = options.systems.filter((system) => system !== 'defuddle');
  const answers = await readPages(join(shared, 'corpus/wcxb'), items, { ...options, systems });
  const share = (system: System, chosen: Item[], said: boolean) =>
    chosen.filter(({ id }) => (answers.get(id)?.[system]?.article ?? false) === said).length / (chosen.length || 1);
  const articles = items.filter(({ type }) => type === 'article');
  const others = items.filter(({ type }) => type !== 'article');
  const row = (measure: string, chosen: Item[], said: boolean): Figure => ({
    section: 'wcxb page types',
    measure,
    unit: 'percent',
    values: Object.fromEntries(systems.map((system) => [system, share(system, chosen, said)])),
    seen: 'development',
  });
  return [row('articles shown', articles, true), row('other pages told apart', others, false)];
}

function toLines(answers: Map<string, Answers>, system: System): object[] {
  return [...answers].map(([id, answer]) => ({ id, text: answer[system]?.text ?? '' }));
}

async function worst(scoring: Scoring, count: number): Promise<string> {
  if (scoring.tool === 'score-text') return explain(scoring, ['--worst', String(count)]);
  const lines = await explain(scoring, ['--errors']);
  return lines.split('\n').slice(0, count).join('\n');
}

/** A number inside what a scorer answered. */
export function numberAt(answer: unknown, path: string[]): number {
  let value = answer;
  for (const step of path) value = (value as Record<string, unknown> | undefined)?.[step];
  return typeof value === 'number' ? value : NaN;
}
