import { Readability } from '@mozilla/readability';
import { readArticle } from '../../core/read-article.ts';
import { parse } from './parse.ts';

/** Milliseconds on one page. */
export interface PageTimes {
  nodes: number;
  readability: number;
  /** Reading and judging, and the parts of it. */
  fairCopy: number;
  extract: number;
  judge: number;
}

/**
 * Readability.parse alone against reading and judging, turn about, the best of several rounds each: what
 * disturbs a measurement only ever makes it longer.
 * @param times how many times over the page has its content
 */
export function measurePage(html: string, url: string, rounds: number, times: number): PageTimes {
  const measured = Array.from({ length: rounds }, () => measureOnce(html, url, times));
  const readability = Math.min(...measured.map((round) => round.readability));
  const own = measured.reduce((best, round) => (round.fairCopy < best.fairCopy ? round : best));
  return { ...own, readability };
}

function measureOnce(html: string, url: string, times: number): PageTimes {
  const [first, second] = [repeat(parse(html), times), repeat(parse(html), times)];
  const nodes = first.querySelectorAll('*').length;
  const start = performance.now();
  new Readability(first).parse();
  const begin = performance.now();
  const reading = readArticle(second, url);
  const end = performance.now();
  const { extract, judge } = reading.ok ? reading.timing : { extract: end - begin, judge: 0 };
  return { nodes, readability: begin - start, fairCopy: end - begin, extract, judge };
}

function repeat(document: Document, times: number): Document {
  const content = [...document.body.childNodes];
  for (let copy = 1; copy < times; copy++) document.body.append(...content.map((node) => node.cloneNode(true)));
  return document;
}
