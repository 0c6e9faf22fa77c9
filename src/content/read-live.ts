import { type Built, buildInSteps } from '../core/build-article.ts';
import type { Reading, Steps } from '../core/types.ts';
import { askJudge } from './ask-judge.ts';
import { cloneNumbered } from './clone-numbered.ts';
import { isDeeperThan } from './is-deeper-than.ts';
import { hasMoreElements, isHtml } from './live-page.ts';
import { inSlices } from './pause.ts';

export interface LiveReading {
  /** The address at the time of reading. */
  url: string;
  reading: Reading;
  /** The live elements of each block, by `Block.index`. */
  elements: Element[][];
  /** Milliseconds that it took of the page's time, all slices together. */
  cost: number;
}

/** A reading that found an article. */
export type FoundReading = Reading & { ok: true };

/** Ten times the largest news page met. */
const mostElements = 150_000;
/** Parsers stop at 512; scripts can build deeper, until the browser itself falls over the copy. */
const deepest = 2_000;

/** Reads the live page by way of a copy; the page itself is only looked at, and gets its turn all the while. */
export async function readLive(page: Document): Promise<LiveReading> {
  const url = location.href;
  if (!isHtml(page)) return failed(url, 'no-article');
  if (hasMoreElements(page, mostElements) || isDeeperThan(page, deepest)) return failed(url, 'too-complex');
  const { result, took } = await inSlices(buildNumbered(page, url));
  const { built, elements } = result;
  return { url, reading: built.ok ? await judged(built) : built, elements, cost: took };
}

async function judged({ article, took }: Built & { ok: true }): Promise<Reading> {
  const start = performance.now();
  const judgement = await askJudge(article);
  return { ok: true, article, judgement, timing: { extract: took, judge: performance.now() - start } };
}

function* buildNumbered(page: Document, url: string): Steps<{ built: Built; elements: Element[][] }> {
  const clone = yield* cloneNumbered(page);
  yield;
  const built = yield* buildInSteps(clone.document, url, clone.numberOf);
  return { built, elements: locate(built, clone.elements) };
}

/** Keeps the elements of the blocks and lets go of all others: the page may drop them. */
function locate(built: Built, numbered: Element[]): Element[][] {
  if (!built.ok) return [];
  return built.article.blocks.map((block) => block.sources.flatMap((number) => numbered[number] ?? []));
}

function failed(url: string, failure: 'no-article' | 'too-complex'): LiveReading {
  return { url, reading: { ok: false, failure }, elements: [], cost: 0 };
}
