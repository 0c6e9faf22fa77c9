import type { FoldWords } from '../browser/messages.ts';
import type { Category } from '../core/types.ts';
import type { LineWords } from './fold-line.ts';
import type { Run } from './plan-folds.ts';

/** Longer than the name of any publisher; a page may say anything. */
const longestName = 60;

/** What the line for a run says, in the reader's language. */
export function wordsFor(run: Run, siteName: string, announced: boolean, words: FoldWords): LineWords {
  const name = siteName.length > longestName ? `${siteName.slice(0, longestName)}…` : siteName;
  return {
    category: words.categories[commonest(run)],
    siteName: name,
    show: words.show,
    announcement: announced ? '' : words.announcement,
  };
}

/** A box of several kinds is called by what most of it is; of two, by what stands first. */
function commonest(run: Run): Category {
  const counts = new Map<Category, number>();
  for (const { category, marks } of run) counts.set(category, (counts.get(category) ?? 0) + marks.length);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 'other';
}
