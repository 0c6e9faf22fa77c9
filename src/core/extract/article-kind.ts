import { kindWeights } from '../data/kind-weights.ts';
import { countWords } from '../text/words.ts';
import type { ArticleKind } from '../types.ts';
import { isText, type Leaf } from './leaves.ts';
import type { PageSigns } from './page-signs.ts';

/** Fewer words than this are no article. */
const MIN_WORDS = 30;

function isShort(kept: Iterable<Leaf>): boolean {
  let words = 0;
  for (const leaf of kept) if (isText(leaf) && (words += countWords(leaf.data)) >= MIN_WORDS) return false;
  return true;
}

/** Log-odds that a page is one article. */
export function scoreKind(signs: PageSigns, { bias, weights }: Pick<typeof kindWeights, 'bias' | 'weights'>): number {
  let sum = bias;
  for (const sign of Object.keys(weights) as (keyof PageSigns)[]) sum += signs[sign] * weights[sign];
  return sum;
}

/**
 * Is the page one article?
 * @param kept what was found on it
 */
export function articleKind(signs: PageSigns, kept: Iterable<Leaf>): ArticleKind {
  if (isShort(kept)) return 'not-article';
  const score = scoreKind(signs, kindWeights);
  if (score >= kindWeights.article) return 'article';
  return score >= kindWeights.unsure ? 'unsure' : 'not-article';
}
