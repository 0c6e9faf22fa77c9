import { letters } from '../text/letters.ts';
import type { Article } from '../types.ts';
import { type Candidate, decide, type Decision } from './decide.ts';
import { readBlocks, type ReadBlock, type ReadTexts } from './first-pass.ts';
import { saysWhoOrWhen } from './says-who-or-when.ts';
import { type Passes, type Scores, scoreRun } from './score-run.ts';

type Judged = Pick<Article, 'metadata' | 'blocks'>;

/** What goes, and every block in the order of the article as it stood when it was judged last. */
export interface Settled extends Decision, Scores {
  reads: ReadBlock[];
  /** Blocks that say again what is shown over the article: who wrote it, and when. */
  inHead: Set<number>;
}

/** In these languages the words were learned; in others structure must speak louder. */
const learned = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'ru', 'uk']);
const unlearnedMargin = 1;
/** Of 1 944 pages one is not settled by then: a bound for it, and for what was made to take longer. */
const mostTimes = 20;

/** Author and date stand under the headline, among so many first blocks. */
const headBlocks = 5;

/** A page that states no language is read as one of those that were learned. */
function marginFor(lang: string): number {
  const stated = /^[a-z]{2,3}/i.exec(lang)?.[0].toLowerCase();
  return stated === undefined || learned.has(stated) ? 0 : unlearnedMargin;
}

/** Whether a line is what the page gives as the summary of its article, or most of it: the standfirst. */
function isSummary(text: string, description: string): boolean {
  // Of nearly every line the first letter tells.
  if (/[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase()[0] !== description[0]) return false;
  const own = letters(text);
  return own.length > 12 && (description.startsWith(own) || (description.length > 12 && own.startsWith(description)));
}

/** What may go: captions may not. */
function toCandidates(
  { blocks, metadata }: Judged,
  reads: readonly ReadBlock[],
  logits: readonly number[],
  inHead: ReadonlySet<number>,
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
    isInHead: inHead.has(index),
    isPointer: reads[at]?.isPointer,
    addresses: reads[at]?.addresses,
    logit: logits[at] ?? 0,
  }));
  return candidates.filter(({ kind }) => kind !== 'caption');
}

function findInHead({ blocks, metadata }: Judged): Set<number> {
  const isInHead = saysWhoOrWhen(metadata);
  const first = blocks.slice(0, headBlocks).filter(({ kind }) => kind === 'paragraph' || kind === 'heading');
  return new Set(first.filter(({ text }) => isInHead(text)).map(({ index }) => index));
}

/** Words of the blocks that went. */
function wordsGone({ blocks }: Judged, { reads, removed }: Settled): number {
  return blocks.reduce((sum, { index }, at) => sum + (removed.has(index) ? (reads[at]?.words ?? 0) : 0), 0);
}

/**
 * Judges an article, and what is left of it again until nothing more goes: what was cleaned stays as it is when it is
 * cleaned once more. The training measures by the same.
 */
export function settle(article: Judged, passes: Passes, threshold: number): Settled {
  const border = threshold + marginFor(article.metadata.lang);
  const texts: ReadTexts = new Map();
  const settled: Settled = { removed: new Set(), reads: [], own: [], final: [], inHead: new Set() };
  for (let time = 0; time < mostTimes; time++) {
    const places = article.blocks.flatMap(({ index }, at) => (settled.removed.has(index) ? [] : [at]));
    const rest: Judged = { metadata: article.metadata, blocks: places.map((at) => article.blocks[at]!) };
    const reads = readBlocks(rest, texts);
    const { own, final } = scoreRun(reads, passes);
    places.forEach((at, place) => {
      settled.reads[at] = reads[place]!;
      settled.own[at] = own[place]!;
      settled.final[at] = final[place]!;
    });
    const gone = wordsGone(article, settled);
    const inHead = findInHead(rest);
    const { removed, cancelled } = decide(toCandidates(rest, reads, final, inHead), border, gone);
    for (const block of inHead) settled.inHead.add(block);
    if (cancelled) settled.cancelled = cancelled;
    for (const block of removed) settled.removed.add(block);
    if (removed.size === 0) break;
  }
  return settled;
}
