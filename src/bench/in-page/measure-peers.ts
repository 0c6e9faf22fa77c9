import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readArticle } from '../../core/read-article.ts';
import { parse } from './parse.ts';

export const peers = ['readability', 'defuddle', 'postlight', 'fairCopy'] as const;
export type Peer = (typeof peers)[number];

/** What Postlight's own bundle leaves behind; absent where that could not be had. */
declare const Mercury:
  | { parse: (url: string, options: { html: string; contentType: string; fetchAllPages: boolean }) => Promise<unknown> }
  | undefined;

/** Each reads a page once and gives the milliseconds. Parsing is not counted, except Postlight's, which parses itself. */
const readers: Record<Peer, (html: string, url: string) => number | Promise<number>> = {
  readability: (html) => timeOf(parse(html), (document) => new Readability(document).parse()),
  defuddle: (html, url) => timeOf(parse(html), (document) => new Defuddle(document, { url }).parse()),
  fairCopy: (html, url) => timeOf(parse(html), (document) => readArticle(document, url)),
  postlight: async (html, url) => {
    if (typeof Mercury === 'undefined') return NaN;
    const start = performance.now();
    await Mercury.parse(url, { html, contentType: 'html', fetchAllPages: false });
    return performance.now() - start;
  },
};

/**
 * The best of several rounds of each, turn about: what disturbs a measurement only ever makes it longer. Every other
 * round goes backward, for each of them leaves behind what is cleared away while the next one reads.
 */
export async function measurePeers(html: string, url: string, rounds: number): Promise<Record<Peer, number>> {
  const best = { readability: Infinity, defuddle: Infinity, postlight: Infinity, fairCopy: Infinity };
  for (let round = 0; round < rounds; round++) {
    for (const peer of round % 2 === 0 ? peers : peers.toReversed())
      best[peer] = Math.min(best[peer], await readWithPeer(peer, html, url));
  }
  return best;
}

/** One reading; NaN when it throws, for then it read nothing. */
export async function readWithPeer(peer: Peer, html: string, url: string): Promise<number> {
  try {
    return await readers[peer](html, url);
  } catch {
    return NaN;
  }
}

function timeOf(document: Document, read: (document: Document) => unknown): number {
  const start = performance.now();
  read(document);
  return performance.now() - start;
}
