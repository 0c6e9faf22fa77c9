import { toProbability } from './model.ts';
import type { Sink } from './sink.ts';

/** What the first pass knows of one block, in order of the article. */
export interface FirstPass {
  /** Log-odds of being boilerplate, from the block alone. */
  logit: number;
  words: number;
  /** Ends as a sentence does. */
  closed: boolean;
  /** `Block.kind`, or empty for text without markup. */
  kind: string;
  /** Number of its box; -1 for text without markup. */
  box: number;
}

/** Log-odds beyond this say no more than "sure". */
const sure = 5;
/** Boxes with more blocks than this are the article itself. */
const largestBox = 14;

function clip(logit: number): number {
  return Math.max(-sure, Math.min(sure, logit));
}

/** Log-odds as one of seven classes. */
function coarse(logit: number): string {
  const bounds = [-3.5, -2, -0.8, 0.8, 2, 3.5];
  const at = bounds.findIndex((bound) => logit < bound);
  return String(at < 0 ? bounds.length : at);
}

function mean(logits: readonly number[]): number | undefined {
  return logits.length > 0 ? logits.reduce((sum, logit) => sum + clip(logit), 0) / logits.length : undefined;
}

function classOf(logit: number | undefined): string {
  return logit === undefined ? '-' : coarse(logit);
}

function logitsOf(blocks: readonly FirstPass[]): number[] {
  return blocks.map((block) => block.logit);
}

/** Blocks of the same small box, the block itself left out. */
function boxMates(blocks: readonly FirstPass[], index: number): FirstPass[] {
  const own = blocks[index];
  if (!own || own.box < 0) return [];
  const near = blocks.slice(Math.max(0, index - largestBox), index + largestBox);
  const mates = near.filter((block) => block.box === own.box && block !== own);
  return mates.length < largestBox ? mates : [];
}

const pageMeans = new WeakMap<readonly FirstPass[], number>();

/** How the whole page speaks: where every paragraph addresses the reader, one more that does is no appeal. */
function pageMean(blocks: readonly FirstPass[]): number {
  const known = pageMeans.get(blocks);
  if (known !== undefined) return known;
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  const found = blocks.reduce((sum, block) => sum + clip(block.logit) * block.words, 0) / (words || 1);
  pageMeans.set(blocks, found);
  return found;
}

/** Linear between the classes, so that a score on a border does not jump. */
function emitSmooth(name: string, logit: number, sink: Sink): void {
  const low = Math.floor(clip(logit));
  const part = clip(logit) - low;
  sink('run', `${name}${low}`, 1 - part);
  sink('run', `${name}${low + 1}`, part);
}

/** The second pass: how sure the first was of the block, of its neighbours and of its box. */
export function emitRun(blocks: readonly FirstPass[], index: number, sink: Sink): void {
  const own = blocks[index];
  if (own) (own.kind ? emitOnPage : emitLone)(blocks, index, own, sink);
}

/** Texts up to so many words that are no sentence are labels and buttons: what they are is told by what stands beside them. */
const labelWords = 8;

/**
 * A lone text has at most two neighbours. They are heard the more, the less the text speaks for itself as the
 * article: a report between two appeals stays one.
 */
function emitLone(blocks: readonly FirstPass[], index: number, own: FirstPass, sink: Sink): void {
  const heard = toProbability(1.5 * (own.logit + 1));
  const before = (heard * clip(blocks[index - 1]?.logit ?? 0)) / sure;
  const after = (heard * clip(blocks[index + 1]?.logit ?? 0)) / sure;
  sink('run', 'lone', own.logit / 2);
  sink('run', 'lone over', Math.max(0, own.logit) / 2);
  sink('run', 'lone before', before);
  sink('run', 'lone after', after);
  if (own.closed || own.words > labelWords) return;
  sink('run', 'lone label', 1);
  sink('run', 'lone label before', before);
  sink('run', 'lone label after', after);
}

function emitOnPage(blocks: readonly FirstPass[], index: number, own: FirstPass, sink: Sink): void {
  const before = blocks[index - 1]?.logit;
  const after = blocks[index + 1]?.logit;
  const self = coarse(own.logit);
  const size = own.words <= 3 ? 'a' : own.words <= 8 ? 'b' : own.words <= 25 ? 'c' : 'd';
  const box = mean(logitsOf(boxMates(blocks, index)));
  const around = mean(
    logitsOf([...blocks.slice(Math.max(0, index - 3), index), ...blocks.slice(index + 1, index + 4)]),
  );
  const rest = mean(logitsOf(blocks.slice(index + 1, index + 25)));
  const past = mean(logitsOf(blocks.slice(Math.max(0, index - 25), index)));
  emitSmooth('own', own.logit, sink);
  const page = pageMean(blocks);
  emitSmooth('page', page, sink);
  sink('run', `page ${self} ${classOf(page)}`, 1);
  if (before !== undefined) emitSmooth('before', before, sink);
  if (after !== undefined) emitSmooth('after', after, sink);
  if (box !== undefined) emitSmooth('box', box, sink);
  if (around !== undefined) emitSmooth('around', around, sink);
  sink('run', `size ${size} ${self}`, 1);
  sink('run', `between ${classOf(before)} ${classOf(after)}`, 1);
  sink('run', `self before ${self} ${classOf(before)}`, 1);
  sink('run', `self after ${self} ${classOf(after)}`, 1);
  sink('run', `size around ${size} ${classOf(around)}`, 1);
  sink('run', `self box ${self} ${classOf(box)}`, 1);
  sink('run', `rest ${self} ${classOf(rest)}`, 1);
  sink('run', `past ${self} ${classOf(past)}`, 1);
  sink('run', `kind ${own.kind} ${self}`, 1);
}
