import { expect, test } from 'vitest';
import { report, type ScoredPage } from '../../../src/training/kinds/measure.ts';

const page = (corpus: string, type: string, score: number): ScoredPage =>
  ({ corpus, type, site: 'a.example', score }) as ScoredPage;

test('says of articles by corpus and of other pages by type how many are told', () => {
  const text = report(
    [page('wcxb', 'article', 2), page('news', 'article', 0.5), page('wcxb', 'shop', -1), page('wcxb', 'shop', 1)],
    { unsure: 0, article: 1 },
  );
  expect(text).toMatch(/wcxb +an article 100\.0 % {2}unsure 0\.0 % {2}none 0\.0 % {2}n 1/);
  expect(text).toMatch(/news +an article 0\.0 % {2}unsure 100\.0 % {2}none 0\.0 % {2}n 1/);
  expect(text).toMatch(/shop +an article 50\.0 % {2}unsure 0\.0 % {2}none 50\.0 % {2}n 2/);
});
