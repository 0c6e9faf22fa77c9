import { words } from '../text/words.ts';
import { isText, type Leaf } from './leaves.ts';
import type { Page } from './page.ts';

/** Words from which on a kept line is the text, and not a date or a name above it. */
const TEXT_WORDS = 8;

/** The first kept line that is the article's text, and not that of a picture. */
export const firstText = (page: Page, kept: Set<Leaf>): Leaf | undefined =>
  page.leaves.find(
    (leaf) =>
      kept.has(leaf) && isText(leaf) && words(leaf.data).length >= TEXT_WORDS && !leaf.parentElement?.closest('figure'),
  );
