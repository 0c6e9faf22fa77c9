import { countWords } from '../text/words.ts';
import { isText, type Leaf } from './leaves.ts';

/** Words of these leaves: pictures have none. */
export function wordsIn(leaves: Iterable<Leaf>): number {
  let count = 0;
  for (const leaf of leaves) if (isText(leaf)) count += countWords(leaf.data);
  return count;
}
