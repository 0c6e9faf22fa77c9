/*
 * Measures people.bin: `npx tsx src/training/people/measure.ts ../shared [people.bin] [--errors]`.
 * Prints people F1 by language on the labelled articles, surface forms on news, PER F1 on the test sets.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { summarize } from '../../core/names/summarize.ts';
import type { Tagger } from '../../core/names/tagger/decode-tagger.ts';
import { decodeTagger } from '../../core/names/tagger/decode-tagger.ts';
import type { NamesInput } from '../../core/types.ts';
import { HELD_OUT } from './held-out.ts';
import { f1, scoreFolder } from './score-tagger.ts';
import type { NewsArticle } from './read-news.ts';
import { readNewsArticles } from './read-news.ts';

interface Figures {
  micro: { p: number; r: number; f: number };
  tp: number;
  fp: number;
  fn: number;
  top3: number;
  exact_articles: number;
}
interface Scores {
  people: Figures;
  countries: Figures;
  exact_articles: number;
  errors: { id: string; people_fp: string[]; people_fn: string[] }[];
}

interface FormScores {
  all: { precision: number; recall: number; f1: number };
}

const folder = mkdtempSync(`${tmpdir()}/people-`);
const percent = (share: number): string => (100 * share).toFixed(1);

const toInput = ({ text, lang }: NewsArticle): NamesInput => ({
  title: '',
  lang,
  blocks: text
    .split('\n')
    .filter((line) => line.trim())
    .map((line, index) => ({ index, kind: 'paragraph', text: line })),
});

function predict(article: NewsArticle, tagger: Tagger): object {
  const { people, countries, implied } = summarize(toInput(article), tagger);
  return {
    id: article.id,
    people: people.map(({ name, forms, mentions }) => ({ name, mentions: forms, count: mentions.length })),
    countries: countries.map(({ code, mentions }) => ({ code, count: mentions.length })),
    implied: implied.map(({ code }) => ({ code })),
  };
}

function score(tool: string, articles: readonly NewsArticle[], tagger: Tagger, ...flags: string[]): unknown {
  const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
  writeFileSync(`${folder}/gold.jsonl`, lines(articles));
  writeFileSync(`${folder}/found.jsonl`, lines(articles.map((article) => predict(article, tagger))));
  const files = [`${folder}/gold.jsonl`, `${folder}/found.jsonl`];
  return JSON.parse(
    execFileSync('node', [tool, ...files, '--json', ...flags], { maxBuffer: 1e8, encoding: 'utf8' }),
  ) as unknown;
}

function measureArticles(shared: string, file: string, tagger: Tagger, showErrors: boolean): void {
  const articles = readNewsArticles(`${shared}/labels/entities/${file}.jsonl`);
  const langs = [...new Set(articles.map((article) => article.lang))];
  for (const lang of langs.length > 1 ? [...langs, ''] : langs) {
    const own = articles.filter((article) => !lang || article.lang === lang);
    const scores = score(`${shared}/tools/score-entities.mjs`, own, tagger, '--errors') as Scores;
    const { micro, tp, fp, fn, top3, exact_articles: exact } = scores.people;
    console.log(
      `${(lang || 'all').padEnd(4)} articles ${own.length}  people P ${percent(micro.p)} R ${percent(micro.r)} F1 ${percent(micro.f)}` +
        `  (${tp}/${fp}/${fn})  top three ${percent(top3)}  exact ${percent(exact)}  with countries ${percent(scores.exact_articles)}`,
    );
    if (!showErrors || (lang && langs.length > 1)) continue;
    for (const { id, people_fp: wrong, people_fn: missed } of scores.errors) {
      if (wrong.length + missed.length > 0)
        console.log(`  ${id}  WRONG ${wrong.join('; ')}  MISSED ${missed.join('; ')}`);
    }
  }
}

/** Surface forms on the outlets that `train-held-out.ts` leaves out: only weights made by it say something here. */
function measureForms(shared: string, tagger: Tagger): void {
  const news = readNewsArticles(`${shared}/names/train/news-en.jsonl`).filter(({ outlet }) => HELD_OUT.has(outlet));
  const { all } = score(`${shared}/tools/score-mentions.mjs`, news, tagger) as FormScores;
  console.log(
    `forms on ${news.length} news articles: P ${percent(all.precision)} R ${percent(all.recall)} F1 ${percent(all.f1)}`,
  );
}

function measure(shared: string, weights: string, showErrors: boolean): void {
  const tagger = decodeTagger(new Uint8Array(readFileSync(weights)));
  measureArticles(shared, 'en', tagger, showErrors);
  measureArticles(shared, 'multi', tagger, showErrors);
  measureForms(shared, tagger);
  for (const [set, tally] of scoreFolder(tagger, `${shared}/names/measure`)) {
    console.log(`${set.padEnd(24)} PER F1 ${percent(f1(tally))}`);
  }
}

const [shared = '../shared', weights = 'src/core/data/people.bin'] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));
measure(shared, weights, process.argv.includes('--errors'));
