import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/core/boilerplate/judge.ts';
import { judgeText } from '../../../src/core/boilerplate/judge-text.ts';
import { makeArticle } from './make-article.ts';

interface Report {
  lang: string;
  title: string;
  paragraphs: string[];
}

function readReports(file: URL): Report[] {
  const reports: Report[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, lang, title] = /^== (\w+) \| (.+)$/.exec(line) ?? [];
    if (lang && title) reports.push({ lang, title, paragraphs: [] });
    else if (line && !line.startsWith('#')) reports.at(-1)!.paragraphs.push(line);
  }
  return reports;
}

describe('articles about donations, newsletters, subscriptions, letters and calls to act', () => {
  const reports = readReports(new URL('./articles-about-appeals.txt', import.meta.url));
  const site = 'Mill Town Herald';

  it('are many, in nine languages', () => {
    expect(reports.length).toBeGreaterThanOrEqual(150);
    expect(new Set(reports.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(9);
  });

  it('keep their paragraphs', () => {
    const lost = reports.flatMap(({ lang, title, paragraphs }) => {
      const article = makeArticle(paragraphs, site, lang);
      const { verdicts } = judge({ ...article, metadata: { ...article.metadata, title } });
      return paragraphs.filter((_, index) => verdicts[index]!.boilerplate);
    });
    expect(lost).toEqual([]);
  });

  it('are hardly ever taken for appeals paragraph by paragraph, without their page', () => {
    const taken = reports.flatMap(({ lang, paragraphs }) =>
      paragraphs.filter((text, at) => {
        const [prev = '', next = ''] = [paragraphs[at - 1], paragraphs[at + 1]];
        return judgeText({ text, lang, publisher: site, prev, next }).boilerplate;
      }),
    );
    const all = reports.flatMap(({ paragraphs }) => paragraphs).length;
    expect(taken.length).toBeLessThanOrEqual(0.015 * all);
  });
});
