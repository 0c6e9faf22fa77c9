import { loneWeights } from '../data/lone-weights.ts';
import type { Verdict } from '../types.ts';
import { categorize, categoryScores } from './categorize.ts';
import { findEvidence } from './find-evidence.ts';
import { readLone } from './first-pass.ts';
import { categoryModels } from './judge.ts';
import { collect, unpack } from './model.ts';
import { amongLone, type Passes, scoreRun, toScore } from './score-run.ts';
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

let unpacked: Passes | undefined;

/** Unpacked when they are first asked for. Words weigh otherwise here, where nothing but words is known. */
const passes = (): Passes =>
  (unpacked ??= { block: unpack(loneWeights.block), among: amongLone(unpack(loneWeights.among)) });

/** Judges a block outside its page, by what it says and what stands next to it. */
export function judgeText({ text, publisher, prev, next }: LoneText): Verdict {
  const forms = publisherForms(publisher ? [publisher] : []);
  const texts = [...(prev ? [prev] : []), text, ...(next ? [next] : [])];
  const at = prev ? 1 : 0;
  const blocks = texts.map((each) => readLone(each, forms));
  const { own, final } = scoreRun(blocks, passes());
  const logit = final[at] ?? 0;
  const verdict: Verdict = {
    block: 0,
    boilerplate: logit > loneWeights.threshold,
    score: toScore(logit, loneWeights.threshold),
    evidence: [],
  };
  if (!verdict.boilerplate) return verdict;
  const categories = categoryModels();
  const near = blocks.map(({ emit }) => categoryScores(collect(emit), categories));
  verdict.category = categorize(near, at, categories);
  verdict.evidence = findEvidence(
    blocks[at]!.emit,
    passes().block,
    verdict.category,
    own[at] ?? 0,
    logit - (own[at] ?? 0),
  );
  return verdict;
}
