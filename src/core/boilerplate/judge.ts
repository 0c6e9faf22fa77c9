import { judgeWeights } from '../data/judge-weights.ts';
import type { Article, Block, Category, Judgement, Verdict } from '../types.ts';
import { categorize, type CategoryModels, categoryScores } from './categorize.ts';
import { runsOf } from './decide.ts';
import { findEvidence } from './find-evidence.ts';
import { unpackForest } from './forest.ts';
import { leadsToAsking } from './is-asking-box.ts';
import { collect, unpack, unpackTable } from './model.ts';
import { amongPage, type Passes, toScore } from './score-run.ts';
import { settle, type Settled } from './settle.ts';

const unpacked: { passes?: Passes; categories?: CategoryModels } = {};

/** Unpacked when they are first asked for: a page that is never judged pays nothing. */
const passes = (): Passes =>
  (unpacked.passes ??= { block: unpack(judgeWeights.block), among: amongPage(unpackForest(judgeWeights.page)) });

/** What tells the category of what goes, on a page and without one. */
export const categoryModels = (): CategoryModels =>
  (unpacked.categories ??= {
    categories: Object.keys(judgeWeights.categories) as Category[],
    table: unpackTable(Object.values(judgeWeights.categories)),
  });

/** A line that is one link to some other page, among blocks that go, points to another story whatever its words are. */
function isStoryLink({ text, shape }: Block, words: number): boolean {
  return words >= 4 && shape.links === 1 && shape.linkChars > 0.7 * text.length && !leadsToAsking(shape.linkWords);
}

/** Category and evidence of every block that goes, run by run. */
function explain(
  verdicts: Verdict[],
  { blocks }: Pick<Article, 'blocks'>,
  { reads, own, final, inHead }: Settled,
): void {
  const places = verdicts.map((_, index) => index);
  for (const run of runsOf(places, (index) => verdicts[index]?.boilerplate === true)) {
    const categories = categoryModels();
    const byCategory = run.map((index) => categoryScores(collect(reads[index]!.emit), categories));
    run.forEach((index, at) => {
      const verdict = verdicts[index]!;
      const alone = own[index] ?? 0;
      const lift = (final[index] ?? 0) - alone;
      const block = blocks[index]!;
      if (inHead.has(block.index)) verdict.category = 'byline-or-date';
      else if (isStoryLink(block, reads[index]!.words)) verdict.category = 'related-links';
      else verdict.category = categorize(byCategory, at, categories);
      verdict.evidence = findEvidence(reads[index]!.emit, passes().block, verdict.category, alone, lift);
    });
  }
}

/**
 * Judges every block of an article: the article's own, or boilerplate with its category and the evidence.
 * Captions are never judged away: they belong to their pictures.
 */
export function judge(article: Pick<Article, 'metadata' | 'blocks'>): Judgement {
  const settled = settle(article, passes(), judgeWeights.threshold);
  const { removed, cancelled, final } = settled;
  const verdicts: Verdict[] = article.blocks.map(({ index }, at) => ({
    block: index,
    boilerplate: removed.has(index),
    // A block that went with those around it is as sure as the border, whatever it says by itself.
    score: Math.max(removed.has(index) ? 0.5 : 0, toScore(final[at] ?? 0, judgeWeights.threshold)),
    evidence: [],
  }));
  explain(verdicts, article, settled);
  return cancelled ? { verdicts, cancelled } : { verdicts };
}
