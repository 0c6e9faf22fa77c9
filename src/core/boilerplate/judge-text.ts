import { judgeWeights } from '../data/judge-weights.ts';
import type { Verdict } from '../types.ts';
import { categorize, categoryScores } from './categorize.ts';
import { findEvidence } from './find-evidence.ts';
import { readLone } from './first-pass.ts';
import { models } from './judge.ts';
import { collect } from './model.ts';
import { scoreRun, toScore } from './score-run.ts';
import { publisherForms } from './tokens.ts';

/** A block without its page. */
export interface LoneText {
  text: string;
  lang?: string;
  /** Name or host of the publisher. */
  publisher?: string;
  /** The blocks before and after it. */
  prev?: string;
  next?: string;
}

/** Judges a block outside its page, by what it says and what stands next to it. */
export function judgeText({ text, publisher, prev, next }: LoneText): Verdict {
  const forms = publisherForms(publisher ? [publisher] : []);
  const texts = [...(prev ? [prev] : []), text, ...(next ? [next] : [])];
  const at = prev ? 1 : 0;
  const blocks = texts.map((each) => readLone(each, forms));
  const { own, final } = scoreRun(blocks, models);
  const logit = final[at] ?? 0;
  const verdict: Verdict = {
    block: 0,
    boilerplate: logit > judgeWeights.loneThreshold,
    score: toScore(logit, judgeWeights.loneThreshold),
    evidence: [],
  };
  if (!verdict.boilerplate) return verdict;
  const { block, categories } = models;
  const near = blocks.map(({ emit }) => categoryScores(collect(emit), categories));
  verdict.category = categorize(near, at, categories);
  verdict.evidence = findEvidence(blocks[at]!.emit, block, verdict.category, own[at] ?? 0, logit - (own[at] ?? 0));
  return verdict;
}
