import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NamesInput } from '../../core/types.ts';
import { findCountries } from '../../core/names/countries/find-countries.ts';
import { Tally, type Labelled } from './tally.ts';

/** Labelled with mentions and counts; every error is listed. */
const labelled = ['en', 'multi'];
/** Labelled for training the tagger, which no table has seen; with codes only. */
const training = ['news-en', 'news-other'];

/** Says how good the tables are, without a tagger: figures and errors on the labelled articles. */
export function measureCountries(shared: string): void {
  for (const set of labelled) {
    const file = join(shared, 'labels', 'entities', `${set}.jsonl`);
    if (existsSync(file)) measure(set, file, join(shared, 'tools', 'score-entities.mjs'));
  }
  for (const set of training) {
    const file = join(shared, 'names', 'train', `${set}.jsonl`);
    if (existsSync(file)) measureCodes(set, file);
  }
}

function measure(set: string, file: string, scorer: string): void {
  const articles = readLines(file) as Labelled[];
  const tally = new Tally();
  const lines = articles.map((article) => {
    const { countries, implied } = findCountries(toInput(article), []);
    tally.add(article, countries, implied);
    const named = countries.map(({ code, mentions }) => ({ code, count: mentions.length }));
    const codes = implied.map(({ code }) => ({ code }));
    return JSON.stringify({ id: article.id, people: [], countries: named, implied: codes });
  });
  console.log(`\n${set}: ${String(articles.length)} articles`);
  tally.print(true);
  printScore(scorer, file, lines);
}

/** The rows of the shared scorer that are about countries. */
function printScore(scorer: string, file: string, lines: string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'countries-'));
  const predictions = join(folder, 'predictions.jsonl');
  writeFileSync(predictions, `${lines.join('\n')}\n`);
  const { stdout } = spawnSync('node', [scorer, file, predictions], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const rows = stdout.split('\n').filter((row) => /^(?:countries|top-3|count equal|implied)/.test(row));
  console.log(rows.join('\n'));
}

function measureCodes(set: string, file: string): void {
  const tally = new Tally();
  for (const article of readLines(file) as (Omit<Labelled, 'countries'> & { countries: string[] })[]) {
    const { countries } = findCountries(toInput(article), []);
    const gold = article.countries.map((code) => ({ code, count: -1, mentions: [] }));
    tally.add({ ...article, countries: gold }, countries, []);
  }
  console.log(`\n${set} (codes only)`);
  tally.print(false);
}

function readLines(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

function toInput({ text, lang }: Pick<Labelled, 'text' | 'lang'>): NamesInput {
  return { title: '', lang, blocks: text.split('\n').map((line, index) => ({ index, kind: 'paragraph', text: line })) };
}
