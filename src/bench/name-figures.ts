import { readFile } from 'node:fs/promises';
import { cleanText } from '../cli/clean-text.ts';
import { taggerFile, type Namer } from '../cli/load-namer.ts';
import { decodeTagger } from '../core/names/tagger/decode-tagger.ts';
import { summarize } from '../core/names/summarize.ts';
import { compromisePeople } from './compromise-people.ts';
import { numberAt } from './corpus-figures.ts';
import type { Column, Figure } from './figure.ts';
import type { FoundPerson } from './merge-names.ts';
import { mentionFigures } from './mention-figures.ts';
import type { BenchOptions } from './options.ts';
import { readCorpus, type Item } from './read-corpus.ts';
import { roleFigures } from './role-figures.ts';
import { explain, runScorer, type Scoring } from './run-scorer.ts';
import { taggerFigures } from './tagger-figures.ts';
import { winkPeople } from './wink-people.ts';

const sets = [
  { section: 'names, English', file: 'labels/entities/en.jsonl' },
  { section: 'names, other languages', file: 'labels/entities/multi.jsonl' },
];

const measures = [
  ['people F1', 'people', 'micro', 'f'],
  ['people, precision', 'people', 'micro', 'p'],
  ['people, recall', 'people', 'micro', 'r'],
  ['people top three', 'people', 'top3'],
  ['countries F1', 'countries', 'micro', 'f'],
  ['countries top three', 'countries', 'top3'],
  ['implied countries found', 'implied_recall'],
  ['articles all right', 'exact_articles'],
] as const;

/** What others find in English, the one language they know. Countries as such they don't know. */
const peers: Partial<Record<Column, (text: string) => FoundPerson[]>> = {
  compromise: compromisePeople,
  wink: winkPeople,
};

/** People and countries of labelled articles, and what the tagger alone makes of sets for taggers. */
export async function nameFigures(options: BenchOptions): Promise<Figure[]> {
  const tagger = decodeTagger(new Uint8Array(await readFile(options.weights ?? taggerFile)));
  const name: Namer = (input) => summarize(input, tagger);
  const figures: Figure[] = [];
  for (const { section, file } of sets) {
    const gold = await readCorpus(options.shared, file);
    const scoring = { ...score(gold, name), shared: options.shared };
    if (options.errors) options.say(await explain(scoring, ['--errors']));
    figures.push(...(await figuresOf(section, scoring, options)), ...mentionFigures(section, gold, scoring.found));
    figures.push(...roleFigures(section, gold, scoring.found));
    figures.push(...(await byLanguage(section, scoring)), ...(await byPlace(section, scoring)));
  }
  return [...figures, ...(await taggerFigures(options, tagger, name))];
}

function score(gold: Item[], name: Namer): Omit<Scoring, 'shared'> {
  const found = gold.map(({ id, text = '', lang = '' }) => ({ id, ...cleanText({ does: 'text', text, lang }, name) }));
  return { tool: 'score-entities', gold, found };
}

async function figuresOf(section: string, scoring: Scoring, { does }: BenchOptions): Promise<Figure[]> {
  const answers: Partial<Record<Column, unknown>> = { fairCopy: await runScorer(scoring) };
  const gold = scoring.gold as Item[];
  if (does === 'print' && gold.every(({ lang }) => lang === 'en')) {
    for (const [column, find] of Object.entries(peers)) {
      const found = gold.map(({ id, text = '' }) => ({ id, people: find(text) }));
      answers[column as Column] = await runScorer({ ...scoring, found });
    }
  }
  return measures.map(([measure, ...path]) => {
    const known = Object.entries(answers).filter(([column]) => column === 'fairCopy' || measure.startsWith('people'));
    const values = Object.fromEntries(known.map(([column, answer]) => [column, numberAt(answer, path)]));
    return { section, measure, unit: 'percent', values, seen: 'development' };
  });
}

/** People F1 of each language; nothing for a set of one. */
async function byLanguage(section: string, scoring: Scoring): Promise<Figure[]> {
  const items = scoring.gold as Item[];
  const langs = [...new Set(items.map(({ lang = '' }) => lang))];
  const figures: Figure[] = [];
  for (const lang of langs.length > 1 ? langs : []) {
    const gold = items.filter((item) => item.lang === lang);
    figures.push(await figureOf(section, `people F1, ${lang} (${gold.length})`, 'f', { ...scoring, gold }));
  }
  return figures;
}

/** Countries of outlets most of whose people have names unlike English ones. */
const farOutlets = /^fundus (?:ind|jp|ls|mx|my|na|tw|tz|za)\//;

/** People found in outlets of Africa, Asia and Latin America, and in the others. */
async function byPlace(section: string, scoring: Scoring): Promise<Figure[]> {
  const far = (scoring.gold as Item[]).filter(({ source = '' }) => farOutlets.test(source));
  const near = (scoring.gold as Item[]).filter((item) => !far.includes(item));
  if (far.length === 0) return [];
  return [
    await figureOf(section, `people, recall, Africa, Asia, Latin America (${far.length})`, 'r', {
      ...scoring,
      gold: far,
    }),
    await figureOf(section, `people, recall, elsewhere (${near.length})`, 'r', { ...scoring, gold: near }),
  ];
}

/** One figure of people in a part of the articles. */
async function figureOf(section: string, measure: string, figure: 'f' | 'r', scoring: Scoring): Promise<Figure> {
  const ids = new Set((scoring.gold as Item[]).map(({ id }) => id));
  const found = (scoring.found as Item[]).filter(({ id }) => ids.has(id));
  const fairCopy = numberAt(await runScorer({ ...scoring, found }), ['people', 'micro', figure]);
  return { section, measure, unit: 'percent', values: { fairCopy }, seen: 'development' };
}
