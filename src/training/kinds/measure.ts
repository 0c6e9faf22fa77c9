import type { KnownPage } from './load-pages.ts';

/** A page and its log-odds of being an article. */
export interface ScoredPage extends KnownPage {
  score: number;
}

interface Borders {
  unsure: number;
  article: number;
}

const percent = (pages: readonly ScoredPage[], test: (score: number) => boolean): string =>
  `${((100 * pages.filter(({ score }) => test(score)).length) / (pages.length || 1)).toFixed(1)} %`;

function line(name: string, pages: readonly ScoredPage[], { unsure, article }: Borders): string {
  return [
    name.padEnd(24),
    `an article ${percent(pages, (score) => score >= article)}`,
    `unsure ${percent(pages, (score) => score >= unsure && score < article)}`,
    `none ${percent(pages, (score) => score < unsure)}`,
    `n ${pages.length}`,
  ].join('  ');
}

/** The figures of a cross-validation by site as text; never those of the training set. */
export function report(pages: readonly ScoredPage[], borders: Borders): string {
  const articles = pages.filter(({ type }) => type === 'article');
  const others = pages.filter(({ type }) => type !== 'article');
  const groups = (key: 'corpus' | 'type', of: readonly ScoredPage[]): string[] =>
    [...new Set(of.map((page) => page[key]))].map((name) =>
      line(
        name,
        of.filter((page) => page[key] === name),
        borders,
      ),
    );
  return [
    'Cross-validation by site, articles of each corpus:',
    ...groups('corpus', articles),
    'Other pages:',
    line('all', others, borders),
    ...groups('type', others),
  ].join('\n');
}
