import { readArticleInSteps } from '../core/read-article.ts';
import type { Reading, Steps } from '../core/types.ts';
import { cloneNumbered } from './clone-numbered.ts';
import { hasMoreElements } from './has-more-elements.ts';
import { isDeeperThan } from './is-deeper-than.ts';
import { isHtml } from './live-page.ts';
import { inSlices } from './pause.ts';

export interface LiveReading {
  /** The address at the time of reading. */
  url: string;
  reading: Reading;
  /** The live elements of each block, by `Block.index`. */
  elements: Element[][];
  /** Milliseconds it took, all slices together. */
  cost: number;
}

/** Ten times the largest news page met. */
const mostElements = 150_000;
/** Parsers stop at 512; scripts can build deeper, until the browser itself falls over the copy. */
const deepest = 2_000;

/** Reads the live page by way of a copy; the page itself is only looked at, and gets its turn all the while. */
export async function readLive(page: Document): Promise<LiveReading> {
  const url = location.href;
  if (!isHtml(page)) return failed(url, 'no-article');
  if (hasMoreElements(page, mostElements) || isDeeperThan(page, deepest)) return failed(url, 'too-complex');
  const { result, took } = await inSlices(readInSteps(page, url));
  return { url, ...result, cost: took };
}

function* readInSteps(page: Document, url: string): Steps<Pick<LiveReading, 'reading' | 'elements'>> {
  const clone = yield* cloneNumbered(page);
  yield;
  const reading = yield* readArticleInSteps(clone.document, url);
  return { reading, elements: locate(reading, clone.elements) };
}

/** Keeps the elements of the blocks and lets go of all others: the page may drop them. */
function locate(reading: Reading, numbered: Element[]): Element[][] {
  if (!reading.ok) return [];
  return reading.article.blocks.map((block) => block.sources.flatMap((number) => numbered[number] ?? []));
}

function failed(url: string, failure: 'no-article' | 'too-complex'): LiveReading {
  return { url, reading: { ok: false, failure }, elements: [], cost: 0 };
}
