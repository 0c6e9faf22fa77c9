import { judgeWeights } from '../data/judge-weights.ts';
import type { Article, Block, Category, Judgement, Verdict } from '../types.ts';
import { categorize, type CategoryModels, categoryScores } from './categorize.ts';
import { type Candidate, decide, type Decision, runsOf } from './decide.ts';
import { findEvidence } from './find-evidence.ts';
import { type FirstPass, type ReadBlock, readBlocks } from './first-pass.ts';
import { type Forest, scoreForest, unpackForest } from './forest.ts';
import { collect, type Model, score, toProbability, unpack, unpackSparse } from './model.ts';
import { leadsToAsking } from './is-asking-box.ts';
import { emitLone } from './lone-features.ts';
import { pageNumbers } from './page-numbers.ts';

/** The two passes: each block by itself, then each among its neighbours, on a page by trees. */
export interface Passes {
  block: Model;
  lone: Model;
  page: Forest;
}

interface Models extends Passes {
  categories: CategoryModels;
}

/** In these languages the words were learned; in others structure must speak louder. */
const learned = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'ru', 'uk']);
const unlearnedMargin = 1;
/** Corrections and editor's notes need so much more log-odds. */
const noteMargin = 2.5;
/** A link whose label says that it points to another story is so much surer to go. */
const pointerLift = 2;

let unpacked: Models | undefined;

/** Unpacked at the first judgement: a page that is never judged pays nothing. */
export function models(): Models {
  unpacked ??= {
    block: unpack(judgeWeights.block),
    lone: unpack(judgeWeights.lone),
    page: unpackForest(judgeWeights.page),
    categories: new Map(
      Object.entries(judgeWeights.categories).map(([name, packed]) => [name as Category, unpackSparse(packed)]),
    ),
  };
  return unpacked;
}

/** Log-odds of one block after the second pass. */
function scoreAmong(first: readonly FirstPass[], index: number, { lone, page }: Omit<Passes, 'block'>): number {
  if (first[index]?.kind) return scoreForest(page, pageNumbers(first, index));
  const features = collect((sink) => {
    emitLone(first, index, sink);
  });
  return score(lone, features);
}

/** Log-odds of blocks that follow each other: first each alone, then each among its neighbours. */
export function scoreRun(blocks: readonly ReadBlock[], passes: Passes = models()): { own: number[]; final: number[] } {
  const first: FirstPass[] = blocks.map((read) => ({ ...read, logit: score(passes.block, read.features) }));
  const final = blocks.map(
    ({ isNote, isPointer }, index) =>
      scoreAmong(first, index, passes) - (isNote ? noteMargin : 0) + (isPointer ? pointerLift : 0),
  );
  return { own: first.map(({ logit }) => logit), final };
}

/** The score as it is told: one half is the border at which a block goes. */
export function toScore(logit: number, threshold: number): number {
  return toProbability(logit - threshold);
}

/** A page that states no language is read as one of those that were learned. */
function marginFor(lang: string): number {
  const stated = /^[a-z]{2,3}/i.exec(lang)?.[0].toLowerCase();
  return stated === undefined || learned.has(stated) ? 0 : unlearnedMargin;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a line is what the page gives as the summary of its article, or most of it: the standfirst. */
function isSummary(text: string, description: string): boolean {
  const own = letters(text);
  return own.length > 12 && (description.startsWith(own) || (description.length > 12 && own.startsWith(description)));
}

/** A line that is one link to some other page, among blocks that go, points to another story whatever its words are. */
function isStoryLink({ text, shape }: Block, words: number): boolean {
  return words >= 4 && shape.links === 1 && shape.linkChars > 0.7 * text.length && !leadsToAsking(shape.linkWords);
}

/** Category and evidence of every block that goes, run by run. */
function explain(
  verdicts: Verdict[],
  article: Pick<Article, 'blocks'>,
  blocks: readonly ReadBlock[],
  scores: { own: number[]; final: number[] },
): void {
  const { block: model, categories } = models();
  const places = verdicts.map((_, index) => index);
  for (const run of runsOf(places, (index) => verdicts[index]?.boilerplate === true)) {
    const byCategory = run.map((index) => categoryScores(blocks[index]!.features, categories));
    run.forEach((index, at) => {
      const verdict = verdicts[index]!;
      const own = scores.own[index] ?? 0;
      const lift = (scores.final[index] ?? 0) - own;
      const isLink = isStoryLink(article.blocks[index]!, blocks[index]!.words);
      verdict.category = isLink ? 'related-links' : categorize(byCategory, at, categories);
      verdict.evidence = findEvidence(blocks[index]!.emit, model, verdict.category, own, lift);
    });
  }
}

/** What may go: captions may not. */
function toCandidates(
  { blocks, metadata }: Pick<Article, 'metadata' | 'blocks'>,
  reads: readonly ReadBlock[],
  logits: readonly number[],
): Candidate[] {
  const description = letters(metadata.description);
  const candidates = blocks.map(({ index, kind, text, shape }, at) => ({
    block: index,
    kind,
    text,
    words: reads[at]?.words ?? 0,
    box: shape.box,
    shape,
    isSummary: isSummary(text, description),
    addresses: reads[at]?.addresses,
    logit: logits[at] ?? 0,
  }));
  return candidates.filter(({ kind }) => kind !== 'caption');
}

/** What goes from an article whose blocks have these log-odds. The training measures by the same. */
export function decideOn(
  article: Pick<Article, 'metadata' | 'blocks'>,
  reads: readonly ReadBlock[],
  logits: readonly number[],
  threshold: number,
): Decision {
  return decide(toCandidates(article, reads, logits), threshold + marginFor(article.metadata.lang));
}

/**
 * Judges every block of an article: the article's own, or boilerplate with its category and the evidence.
 * Captions are never judged away: they belong to their pictures.
 */
export function judge(article: Pick<Article, 'metadata' | 'blocks'>): Judgement {
  const blocks = readBlocks(article);
  const scores = scoreRun(blocks);
  const { removed, cancelled } = decideOn(article, blocks, scores.final, judgeWeights.threshold);
  const verdicts: Verdict[] = article.blocks.map(({ index }, at) => ({
    block: index,
    boilerplate: removed.has(index),
    // A block that went with those around it is as sure as the border, whatever it says by itself.
    score: Math.max(removed.has(index) ? 0.5 : 0, toScore(scores.final[at] ?? 0, judgeWeights.threshold)),
    evidence: [],
  }));
  explain(verdicts, article, blocks, scores);
  return cancelled ? { verdicts, cancelled } : { verdicts };
}
