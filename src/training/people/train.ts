import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Bloom } from '../../core/names/tagger/bloom.ts';
import { makeBloom } from '../../core/names/tagger/bloom.ts';
import { LABELS, Lattice } from '../../core/names/tagger/lattice.ts';
import { marginalsOf, scoreTokens } from '../../core/names/tagger/tagger.ts';
import { readText } from '../../core/names/tagger/text-model.ts';
import { bucketVotes } from '../../core/names/tagger/votes.ts';
import type { Weights } from '../../core/names/tagger/weights.ts';
import { encodeWithin } from './encode-tagger.ts';
import type { Example } from './example.ts';
import type { Lesson } from './learner.ts';
import { Learner } from './learner.ts';
import { leanToPeople } from './lean-to-people.ts';
import { makeRandom, shuffle } from './random.ts';
import { readConll } from './read-conll.ts';
import { readNewsArticles, toExample } from './read-news.ts';
import { readPages } from './read-pages.ts';
import { makeSynthetic } from './synthetic.ts';
import { WeightMean } from './weight-mean.ts';
import { withoutMeasured } from './without-measured.ts';

/** Everything about a training that may be varied. */
export interface TrainSettings {
  bits: number;
  l1: number;
  alpha: number;
  rounds: number;
  /** Rounds of the two half models that make the votes of the first pass. */
  halfRounds: number;
  featureDropout: number;
  wordDropout: number;
  /** The weights below which nothing is kept rise until the file, gzipped, has no more bytes. */
  mostBytes: number;
  newsWeight: number;
  pageWeight: number;
  /** Documents of made-up news a language. */
  synthetic: number;
  /** Outlets of the news that are kept out, to measure on them. */
  without: ReadonlySet<string>;
  /** Only files of these languages; all when empty. */
  langs: readonly string[];
}

export const SETTINGS: TrainSettings = {
  bits: 19,
  l1: 0.6,
  alpha: 0.1,
  rounds: 6,
  halfRounds: 1,
  featureDropout: 0.2,
  wordDropout: 0.3,
  mostBytes: 590_000,
  newsWeight: 2,
  pageWeight: 3,
  synthetic: 40,
  without: new Set(),
  langs: [],
};

const OUTPUT = 'src/core/data/people.bin';

/** Trains `core/data/people.bin` from `sharedDir`/names: seeded, the same data give the same bytes. */
export async function trainPeople(sharedDir: string): Promise<void> {
  const bytes = trainTagger(sharedDir, SETTINGS);
  writeFileSync(OUTPUT, bytes);
  console.log(`${OUTPUT}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  return Promise.resolve();
}

export function trainTagger(sharedDir: string, settings: TrainSettings): Uint8Array {
  const names = readFileSync(`${sharedDir}/names/lists/first-names.txt`, 'utf8').split('\n').filter(Boolean);
  const firstNames = makeBloom(names);
  const lessons = readExamples(sharedDir, settings).map((example) => toLesson(example, firstNames));
  console.log(
    `${lessons.length} documents, ${lessons.reduce((sum, lesson) => sum + lesson.model.tokens.length, 0)} tokens`,
  );
  addJackknifedVotes(lessons, settings, firstNames);
  const weights = runRounds('model', lessons, settings, settings.rounds, firstNames, true);
  return encodeWithin(leanToPeople(weights), settings.mostBytes);
}

/** A lesson with what a first pass that never saw it says, and how often it is given. */
interface WeightedLesson extends Lesson {
  votes?: Int32Array;
  weight: number;
}

export function readExamples(sharedDir: string, settings: TrainSettings): Example[] {
  const dir = `${sharedDir}/names/train`;
  const examples: Example[] = [];
  const wanted = (lang: string): boolean => settings.langs.length === 0 || settings.langs.includes(lang);
  for (const file of readdirSync(dir).sort()) {
    if (file.endsWith('.bio.gz')) {
      if (wanted(file.slice(0, 2))) examples.push(...readConll(`${dir}/${file}`));
      continue;
    }
    for (const article of readNewsArticles(`${dir}/${file}`)) {
      if (!settings.without.has(article.outlet) && wanted(article.lang))
        examples.push(toExample(article, settings.newsWeight));
    }
  }
  const own = 'src/training/people';
  examples.push(...readPages(`${own}/labelled-pages.jsonl`, `${sharedDir}/corpus`, settings.pageWeight));
  examples.push(...makeSynthetic(`${own}/synthetic`, settings.synthetic));
  return withoutMeasured(
    examples.filter((example) => wanted(example.input.lang)),
    `${sharedDir}/labels/entities`,
  );
}

function toLesson({ input, marks, weight }: Example, firstNames: Bloom): WeightedLesson {
  const model = readText(input, firstNames);
  const allowed = Uint8Array.from(model.tokens, (token, i) => marks[model.blockOf[i]!]![token.start]!);
  return { model, allowed, weight, plain: new Uint8Array(model.bounds.length) };
}

/** Two models, each taught one half, give the other half its first-pass labels. */
function addJackknifedVotes(lessons: WeightedLesson[], settings: TrainSettings, firstNames: Bloom): void {
  for (const half of [0, 1]) {
    const taught = lessons.filter((_, i) => i % 2 === half);
    const others = lessons.filter((_, i) => i % 2 !== half);
    const weights = runRounds(`half ${half + 1}`, taught, settings, settings.halfRounds, firstNames, false);
    const lattice = new Lattice();
    const exponentials = weights.transitions.map(Math.exp);
    for (const lesson of others) {
      const scores = scoreTokens(lesson.model, weights);
      if (scores.length > 0 && scores.length % LABELS === 0) {
        lesson.votes = bucketVotes(lesson.model, marginalsOf(lesson.model, scores, exponentials, lattice));
      }
    }
  }
}

/** How often a lesson shows its votes: the same weights must also do without, in the first pass. */
const VOTED = 0.6;

function runRounds(
  name: string,
  lessons: readonly WeightedLesson[],
  settings: TrainSettings,
  rounds: number,
  firstNames: Bloom,
  withVotes: boolean,
): Weights {
  const random = makeRandom(20 + lessons.length);
  for (const lesson of lessons) lesson.plain.fill(0);
  const learner = new Learner({ ...settings, beta: 1, l2: 0 }, firstNames, random);
  const mean = new WeightMean();
  for (let round = 1; round <= rounds; round++) {
    const started = Date.now();
    for (const lesson of shuffle(drawRound(lessons, random), random)) {
      const votes = withVotes && random() < VOTED ? lesson.votes : undefined;
      learner.learn(lesson, votes);
    }
    if (2 * round >= rounds) mean.add(learner.weights());
    console.log(`${name}: round ${round} of ${rounds}, ${Math.round((Date.now() - started) / 1000)} s`);
  }
  return mean.result();
}

/** Each lesson as often as its weight says, a broken share by lot. */
function drawRound(lessons: readonly WeightedLesson[], random: () => number): WeightedLesson[] {
  return lessons.flatMap((lesson) => {
    const times = Math.floor(lesson.weight) + (random() < lesson.weight % 1 ? 1 : 0);
    return Array<WeightedLesson>(times).fill(lesson);
  });
}
