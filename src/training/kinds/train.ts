import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreKind } from '../../core/extract/article-kind.ts';
import type { PageSigns } from '../../core/extract/page-signs.ts';
import { makeRandom, shuffle } from '../people/random.ts';
import { learnLogistic } from './learn-logistic.ts';
import { loadPages, type KnownPage } from './load-pages.ts';
import { report, type ScoredPage } from './measure.ts';

const target = new URL('../../core/data/kind-weights.ts', import.meta.url);
const cacheFile = 'node_modules/.cache/kinds.jsonl';
const folds = 5;
const seed = 41;
/** From 3 to 60 the cross-validation gives the same within a point. */
const ridge = 30;
/** Pages of other kinds are fewer, and of six kinds. */
const otherWeight = 1.6;
/** Of the articles in the cross-validation so many are at least shown, and so many are taken for articles beyond doubt. */
const shown = 0.983;
const sure = 0.92;

interface Weights {
  bias: number;
  weights: Record<string, number>;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Weights as they are written: figures are taken with these. */
function learn(pages: readonly KnownPage[]): Weights {
  const names = Object.keys(pages[0]!.signs) as (keyof PageSigns)[];
  const rows = pages.map(({ type, signs }) => ({
    numbers: names.map((name) => signs[name]),
    target: type === 'article' ? (1 as const) : (0 as const),
    weight: type === 'article' ? 1 : otherWeight,
  }));
  const { bias, weights } = learnLogistic(rows, ridge);
  return { bias: rounded(bias), weights: Object.fromEntries(names.map((name, at) => [name, rounded(weights[at]!)])) };
}

const scoreWith = ({ signs }: KnownPage, weights: Weights): number =>
  scoreKind(signs, weights as Parameters<typeof scoreKind>[1]);

/** Every page scored by weights that never saw its site. */
function crossValidate(pages: readonly KnownPage[]): ScoredPage[] {
  const sites = shuffle([...new Set(pages.map(({ site }) => site))].sort(), makeRandom(seed));
  const foldOf = new Map(sites.map((site, at) => [site, at % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const weights = learn(pages.filter(({ site }) => foldOf.get(site) !== fold));
    const outside = pages.filter(({ site }) => foldOf.get(site) === fold);
    return outside.map((page) => ({ ...page, score: scoreWith(page, weights) }));
  }).flat();
}

/** The score that this share of the articles has at least. News pages, which are easy, do not move it. */
function borderFor(pages: readonly ScoredPage[], share: number): number {
  const scores = pages
    .filter(({ corpus, type }) => corpus === 'wcxb' && type === 'article')
    .map(({ score }) => score)
    .sort((one, other) => one - other);
  return rounded(scores[Math.floor((1 - share) * scores.length)]!);
}

const toSource = (weights: object): string => `/**
 * What tells an article from other pages: a weight for each of its signs (core/extract/page-signs.ts), and the log-odds
 * from which a page may be an article and from which it is one. Made by \`npm run train -- kinds\` from pages of WCXB
 * (CC BY 4.0) and of news sites.
 */
export const kindWeights = ${JSON.stringify(weights, null, 2)};
`;

/** Learns to tell articles from other pages, says how well, and writes the weights to core/data. */
export async function trainKinds(sharedDir: string): Promise<void> {
  const pages = await loadPages(join(sharedDir, 'corpus'), cacheFile);
  const scored = crossValidate(pages);
  const borders = { unsure: borderFor(scored, shown), article: borderFor(scored, sure) };
  console.log(report(scored, borders));
  writeFileSync(target, toSource({ ...borders, ...learn(pages) }));
  console.log(target.pathname);
}
