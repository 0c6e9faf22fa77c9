import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamesInput } from '../../core/types.ts';
import { findCountries } from '../../core/names/countries/find-countries.ts';
import { Tally, type Labelled } from './tally.ts';

const shared = process.env['FAIR_COPY_SHARED'] ?? '../shared';
const show = process.argv.includes('--errors');

/** Articles labelled for training the tagger: seen by it, never by the tables; only the codes are labelled. */
const training = ['news-en', 'news-other'];
for (const set of ['en', 'multi']) measure(set);
for (const set of training) measureCodes(set);

function measure(set: string): void {
  const file = join(shared, 'labels', 'entities', `${set}.jsonl`);
  const articles = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
  const tally = new Tally();
  const begin = performance.now();
  const lines = articles.map((article) => {
    const { countries, implied } = findCountries(toInput(article), []);
    tally.add(article, countries, implied);
    const named = countries.map(({ code, mentions }) => ({ code, count: mentions.length }));
    return JSON.stringify({
      id: article.id,
      people: [],
      countries: named,
      implied: implied.map(({ code }) => ({ code })),
    });
  });
  const spent = performance.now() - begin;
  const output = join(process.env['TMPDIR'] ?? '/tmp', `countries-${set}.jsonl`);
  writeFileSync(output, `${lines.join('\n')}\n`);
  const scorer = join(shared, 'tools', 'score-entities.mjs');
  const { stdout } = spawnSync('node', [scorer, file, output], { encoding: 'utf8' });
  console.log(
    stdout
      .split('\n')
      .filter((line) => !/people {6}|full name/.test(line))
      .join('\n'),
  );
  console.log(`${set}: ${(spent / articles.length).toFixed(2)} ms an article`);
  tally.print(show);
}

function measureCodes(set: string): void {
  const tally = new Tally();
  for (const line of readFileSync(join(shared, 'names', 'train', `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')) {
    const article = JSON.parse(line) as Omit<Labelled, 'countries'> & { countries: string[] };
    const { countries } = findCountries(toInput(article), []);
    const gold = article.countries.map((code) => ({ code, count: -1, mentions: [] }));
    tally.add({ ...article, countries: gold }, countries, []);
  }
  console.log(`\n${set} (codes only)`);
  tally.print(show);
}

function toInput({ text, lang }: Pick<Labelled, 'text' | 'lang'>): NamesInput {
  return { title: '', lang, blocks: text.split('\n').map((line, index) => ({ index, kind: 'paragraph', text: line })) };
}
