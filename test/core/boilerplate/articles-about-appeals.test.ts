import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/core/boilerplate/judge.ts';
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

  it('are many', () => {
    expect(reports.flatMap(({ paragraphs }) => paragraphs).length).toBeGreaterThan(160);
  });

  it('keep their paragraphs', () => {
    const lost = reports.flatMap(({ lang, title, paragraphs }) => {
      const article = makeArticle(paragraphs, 'Mill Town Herald', lang);
      const { verdicts } = judge({ ...article, metadata: { ...article.metadata, title } });
      return paragraphs.filter((_, index) => verdicts[index]!.boilerplate);
    });
    expect(lost).toEqual([]);
  });
});
