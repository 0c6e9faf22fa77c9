import type { FoldWords } from '../browser/messages.ts';
import type { Reading } from '../core/types.ts';
import { isDeeperThan } from './is-deeper-than.ts';
import { hasMoreElements, isHtml } from './live-page.ts';
import { readAfar } from './read-afar.ts';
import { sharedWorld } from './shared-world.ts';

export interface LiveReading {
  /** The address at the time of reading. */
  url: string;
  reading: Reading;
  /** The live elements of each block, by `Block.index`. */
  elements: Element[][];
  /** Milliseconds that it took of the page's time, all slices together. */
  cost: number;
  /** What lines in the page say; there with every article. */
  words?: FoldWords;
  /** Marks of what was put back before the page was loaded anew, where the background said so with the reading. */
  putBack?: string[];
}

/** A reading that found an article. */
export type FoundReading = Reading & { ok: true };

/** Ten times the largest news page met. */
const mostElements = 150_000;
/** Parsers stop at 512; scripts can build deeper, until the browser itself falls over the copy. */
const deepest = 2_000;

/** Reads the live page: where it is, once the reader clicked, and by the background when we came by ourselves. */
export async function readLive(page: Document): Promise<LiveReading> {
  const url = location.href;
  if (!isHtml(page)) return failed(url, 'no-article');
  if (hasMoreElements(page, mostElements) || isDeeperThan(page, deepest)) return failed(url, 'too-complex');
  return (sharedWorld.readHere ?? readAfar)(page, url);
}

function failed(url: string, failure: 'no-article' | 'too-complex'): LiveReading {
  return { url, reading: { ok: false, failure }, elements: [], cost: 0 };
}
