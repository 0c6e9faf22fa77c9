import { Readability } from '@mozilla/readability';
import { readArticle } from '../../core/read-article.ts';
import { grownPage, type Shape } from './grown-pages.ts';
import { parse } from './parse.ts';

/** Milliseconds that a page of a size takes. */
export interface GrowthTimes {
  nodes: number;
  readability: number;
  fairCopy: number;
}

/** The best of several rounds: what disturbs a measurement only ever makes it longer. */
export function measureGrowth(shape: Shape, size: number, rounds: number): GrowthTimes {
  const html = grownPage(shape, size);
  const nodes = parse(html).querySelectorAll('*').length;
  const times = Array.from({ length: rounds }, () => {
    const [first, second] = [parse(html), parse(html)];
    const start = performance.now();
    new Readability(first).parse();
    const begin = performance.now();
    readArticle(second, 'https://news.example/2024/growth');
    return { readability: begin - start, fairCopy: performance.now() - begin };
  });
  const best = (part: 'readability' | 'fairCopy') => Math.min(...times.map((time) => time[part]));
  return { nodes, readability: best('readability'), fairCopy: best('fairCopy') };
}
