import { cleanText } from '../cli/clean-text.ts';
import { loadNamer } from '../cli/load-namer.ts';
import { compromisePeople } from './compromise-people.ts';
import { numberAt } from './corpus-figures.ts';
import type { Column, Figure } from './figure.ts';
import type { BenchOptions } from './options.ts';
import { readCorpus } from './read-corpus.ts';
import { explain, runScorer, type Scoring } from './run-scorer.ts';

const sets = [
  { section: 'names, English', file: 'labels/entities/en.jsonl' },
  { section: 'names, other languages', file: 'labels/entities/multi.jsonl' },
];

const measures = [
  ['people F1', 'people', 'micro', 'f'],
  ['people top three', 'people', 'top3'],
  ['countries F1', 'countries', 'micro', 'f'],
  ['countries top three', 'countries', 'top3'],
  ['implied countries found', 'implied_recall'],
  ['articles all right', 'exact_articles'],
] as const;

/** People and countries of labelled articles. */
export async function nameFigures(options: BenchOptions): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const set of sets) figures.push(...(await figuresOf(set, options)));
  return figures;
}

async function figuresOf({ section, file }: (typeof sets)[number], options: BenchOptions): Promise<Figure[]> {
  const { shared, worst, say } = options;
  const gold = await readCorpus(shared, file);
  const name = await loadNamer();
  const found = gold.map(({ id, text = '', lang = '' }) => ({ id, ...cleanText({ does: 'text', text, lang }, name) }));
  const scoring: Scoring = { shared, tool: 'score-entities', gold, found };
  const answer = await runScorer(scoring);
  if (worst) say(await explain(scoring, ['--errors']));
  // compromise knows English alone, and no countries as such.
  const compared = options.does === 'print' && file.endsWith('en.jsonl');
  const peer = compared
    ? await runScorer({ ...scoring, found: gold.map(({ id, text = '' }) => ({ id, people: compromisePeople(text) })) })
    : undefined;
  return measures.map(([measure, ...path]) => {
    const values: Partial<Record<Column, number>> = { fairCopy: numberAt(answer, path) };
    if (peer && measure.startsWith('people')) values.compromise = numberAt(peer, path);
    return { section, measure, unit: 'percent', values, seen: 'development' };
  });
}
