import type { ArticleKind } from '../types.ts';
import type { PageSigns } from './page-signs.ts';

/** Fewer words than this are no article. */
const MIN_WORDS = 30;

/** Is the page one article? */
export function articleKind(signs: PageSigns): ArticleKind {
  return signs.words < MIN_WORDS ? 'not-article' : 'article';
}
