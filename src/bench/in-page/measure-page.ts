import { Readability } from '@mozilla/readability';
import { readArticle } from '../../core/read-article.ts';
import { parse } from './parse.ts';

/** Milliseconds on one page. */
export interface PageTimes {
  nodes: number;
  readability: number;
  fairCopy: number;
}

/**
 * Readability.parse alone against reading and judging, turn about, the best of several rounds each: what
 * disturbs a measurement only ever makes it longer.
 * @param times how many times over the page has its content
 */
export function measurePage(html: string, url: string, rounds: number, times: number): PageTimes {
  const best: PageTimes = { nodes: 0, readability: Infinity, fairCopy: Infinity };
  for (let round = 0; round < rounds; round++) {
    const [first, second] = [repeat(parse(html), times), repeat(parse(html), times)];
    best.nodes = first.querySelectorAll('*').length;
    best.readability = Math.min(
      best.readability,
      clock(() => new Readability(first).parse()),
    );
    best.fairCopy = Math.min(
      best.fairCopy,
      clock(() => readArticle(second, url)),
    );
  }
  return best;
}

function repeat(document: Document, times: number): Document {
  const content = [...document.body.childNodes];
  for (let copy = 1; copy < times; copy++) document.body.append(...content.map((node) => node.cloneNode(true)));
  return document;
}

function clock(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
