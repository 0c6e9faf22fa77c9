import { readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Bloom } from '../../core/names/tagger/bloom.ts';
import { makeBloom } from '../../core/names/tagger/bloom.ts';
import { Lattice } from '../../core/names/tagger/lattice.ts';
import { marginalsOf, scoreTokens } from '../../core/names/tagger/tagger.ts';
import { readText } from '../../core/names/tagger/text-model.ts';
import { bucketVotes } from '../../core/names/tagger/votes.ts';
import type { Weights } from '../../core/names/tagger/weights.ts';
import { Checkpoints } from './checkpoints.ts';
import { encodeWithin } from './encode-tagger.ts';
import type { Example } from './example.ts';
import { knownNames } from './known-names.ts';
import type { LearnerSettings } from './learner.ts';
import { readConll } from './read-conll.ts';
import type { Kit } from './read-kit.ts';
import { readKit } from './read-kit.ts';
import { readNewsArticles, toExample } from './read-news.ts';
import { readPages } from './read-pages.ts';
import type { WeightedLesson } from './run-rounds.ts';
import { runRounds } from './run-rounds.ts';
import { makeSynthetic } from './synthetic.ts';
import { toSimplified } from './to-simplified.ts';
import { WeightMean } from './weight-mean.ts';
import { withoutMeasured } from './without-measured.ts';

/** Everything about a training that may be varied. */
export interface TrainSettings {
  bits: number;
  l1: number;
  alpha: number;
  rounds: number;
  /** So many models are taught, each in its own order; the mean of their weights is steadier than any one of them. */
  models: number;
  /** Rounds of the two half models that make the votes of the first pass. */
  halfRounds: number;
  featureDropout: number;
  wordDropout: number;
  /** The weights below which nothing is kept rise until the file, gzipped, has no more bytes. */
  mostBytes: number;
  newsWeight: number;
  /** How often the Hungarian set is given: Hungarian has nothing else to learn from. */
  hungarianWeight: number;
  pageWeight: number;
  /** Documents of made-up news a language. */
  synthetic: number;
  /** Outlets of the news that are kept out, to measure on them. */
  without: ReadonlySet<string>;
}

export const SETTINGS: TrainSettings = {
  bits: 19,
  l1: 1.2,
  alpha: 0.1,
  rounds: 5,
  models: 3,
  halfRounds: 1,
  featureDropout: 0.2,
  wordDropout: 0.3,
  mostBytes: 590_000,
  newsWeight: 2,
  hungarianWeight: 2,
  pageWeight: 3,
  synthetic: 80,
  without: new Set(),
};

const OUTPUT = 'src/core/data/people.bin';
const OWN = 'src/training/people';

/** Trains `core/data/people.bin` from `sharedDir`/names: seeded, the same data give the same bytes. */
export async function trainPeople(sharedDir: string): Promise<void> {
  const bytes = trainTagger(sharedDir, SETTINGS);
  writeFileSync(OUTPUT, bytes);
  console.log(`${OUTPUT}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  return Promise.resolve();
}

export function trainTagger(sharedDir: string, settings: TrainSettings): Uint8Array {
  return encodeWithin(trainWeights(sharedDir, settings), settings.mostBytes);
}

export function trainWeights(sharedDir: string, settings: TrainSettings): Weights {
  const kits = readKits();
  const lexicon = makeBloom(knownNames(sharedDir, OWN, kits));
  const examples = readExamples(sharedDir, settings, kits);
  const checkpoints = new Checkpoints([settings, examples, lexicon.bits]);
  const lessons = examples.map((example) => toLesson(example, lexicon));
  console.log(
    `${lessons.length} documents, ${lessons.reduce((sum, lesson) => sum + lesson.model.tokens.length, 0)} tokens`,
  );
  const course = { settings: { ...settings, beta: 1, l2: 0 }, lexicon };
  addJackknifedVotes(lessons, { ...course, rounds: settings.halfRounds }, checkpoints);
  const mean = new WeightMean();
  for (let seed = 0; seed < settings.models; seed++) {
    const name = `model-${seed + 1}`;
    mean.add(runRounds(lessons, { ...course, name, seed, rounds: settings.rounds, withVotes: true }, checkpoints));
  }
  checkpoints.clear();
  return mean.result();
}

/** The languages that news is made up in. */
function readKits(): Kit[] {
  const files = readdirSync(`${OWN}/synthetic`).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readKit(OWN, file.slice(0, 2)));
}

function readExamples(sharedDir: string, settings: TrainSettings, kits: readonly Kit[]): Example[] {
  const dir = `${sharedDir}/names/train`;
  const examples: Example[] = [];
  for (const file of readdirSync(dir).sort()) {
    if (file.endsWith('.bio.gz')) {
      const documents = readConll(`${dir}/${file}`).map((document) => ({
        ...document,
        weight: file.startsWith('hu') ? settings.hungarianWeight : 1,
      }));
      examples.push(...documents);
      // The set is in traditional signs, most news in simplified ones.
      if (file.startsWith('zh.')) examples.push(...toSimplified(documents, `${OWN}/lists/simplified.txt`));
      continue;
    }
    for (const article of readNewsArticles(`${dir}/${file}`)) {
      if (!settings.without.has(article.outlet)) examples.push(toExample(article, settings.newsWeight));
    }
  }
  examples.push(...readPages(`${OWN}/labels`, `${sharedDir}/corpus`, settings.pageWeight));
  examples.push(...makeSynthetic(kits, settings.synthetic));
  return withoutMeasured(examples, `${sharedDir}/labels/entities`);
}

function toLesson({ input, marks, weight }: Example, lexicon: Bloom): WeightedLesson {
  const model = readText(input, lexicon);
  const allowed = Uint8Array.from(model.tokens, (token, i) => marks[model.blockOf[i]!]![token.start]!);
  return { model, allowed, weight, plain: new Uint8Array(model.bounds.length) };
}

/** Two models, each taught one half, give the other half its first-pass labels. */
function addJackknifedVotes(
  lessons: WeightedLesson[],
  course: { rounds: number; settings: LearnerSettings; lexicon: Bloom },
  checkpoints: Checkpoints,
): void {
  for (const half of [0, 1]) {
    const taught = lessons.filter((_, i) => i % 2 === half);
    const others = lessons.filter((_, i) => i % 2 !== half);
    const weights = runRounds(taught, { ...course, name: `half-${half + 1}`, seed: 0, withVotes: false }, checkpoints);
    const lattice = new Lattice();
    const exponentials = weights.transitions.map(Math.exp);
    for (const lesson of others) {
      const scores = scoreTokens(lesson.model, weights);
      lesson.votes = bucketVotes(lesson.model, marginalsOf(lesson.model, scores, exponentials, lattice));
    }
  }
}
