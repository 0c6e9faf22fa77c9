import { words } from '../core/text/words.ts';

/** How one page's text compares with the labelled one; all of it shares, 0 to 1. */
export interface BodyScore {
  /** F1 over the words, case ignored. */
  word: number;
  /** Whether the first and the last paragraph of the label are there. */
  hasEnds: boolean;
  /** Of the label's words that were found on the page, the share that is still there after the judge. */
  keptByJudge: number;
}

type Bag = Map<string, number>;

function toBag(text: string): Bag {
  const bag: Bag = new Map();
  for (const word of words(text.normalize('NFKC').toLowerCase())) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

const shared = (a: Bag, b: Bag): number =>
  [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);

/** A paragraph is there when nearly all of its words are: quotation marks and spaces are written in many ways. */
const NEARLY_ALL = 0.9;
const LEAST_WORDS = 8;

/**
 * @param gold the labelled text, a paragraph a line
 * @param text what was kept
 * @param before what was found, before any of it was left out
 */
export function scoreBody(gold: string, text: string, before: string): BodyScore {
  const [wanted, kept, found] = [toBag(gold), toBag(text), toBag(before)];
  const onPage = shared(wanted, found);
  const paragraphs = gold.split('\n').filter((line) => words(line).length >= LEAST_WORDS);
  const isThere = (line: string): boolean => shared(toBag(line), kept) >= NEARLY_ALL * words(line).length;
  return {
    word: (2 * shared(wanted, kept)) / (sizeOf(wanted) + sizeOf(kept) || 1),
    hasEnds: [paragraphs[0], paragraphs.at(-1)].every((line) => line === undefined || isThere(line)),
    keptByJudge: onPage === 0 ? 1 : shared(wanted, kept) / onPage,
  };
}
