import { letters } from '../text/letters.ts';
import { countWords } from '../text/words.ts';
import { holderOf } from './holder-of.ts';
import { isText, type Leaf } from './leaves.ts';

/** A line of fewer words is a label, which a text may repeat as it likes. */
const LINE_WORDS = 8;

/** A line of the text, as a reader sees it. */
export interface Line {
  leaves: Leaf[];
  letters: string;
  isLong: boolean;
}

/** The lines that leaves make, in their order. */
export function linesOf(kept: Iterable<Leaf>): Line[] {
  const lines: { holder: Element | null; leaves: Text[] }[] = [];
  for (const leaf of kept) {
    if (!isText(leaf)) continue;
    const holder = holderOf(leaf);
    const last = lines.at(-1);
    if (last?.holder === holder) last.leaves.push(leaf);
    else lines.push({ holder, leaves: [leaf] });
  }
  return lines.map(({ leaves }) => {
    const text = leaves.map(({ data }) => data).join(' ');
    return { leaves, letters: letters(text), isLong: countWords(text) >= LINE_WORDS };
  });
}
