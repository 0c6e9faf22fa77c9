import type { Steps } from '../types.ts';
import { LeanReadability } from './lean-readability.ts';
import { leavesOf, type Leaf } from './leaves.ts';

/** Which of these leaves are in Readability's output, by their place. Leaves keep their identity through it. */
function survivors(before: Leaf[], output: Node): Set<number> {
  const found = new Set<number>();
  before.forEach((leaf, index) => {
    if (output.contains(leaf)) found.add(index);
  });
  return found;
}

/** What Readability leaves out, attempt by attempt, as long as it finds too little: see its flags. */
const ATTEMPTS = [0b111, 0b110, 0b100, 0b000];
/** Its own measure of too little, in characters. */
const ENOUGH = 500;

const lengthOf = (element: Element): number => element.textContent.trim().replace(/\s{2,}/g, ' ').length;

/**
 * Looks for the article with Readability.
 * @param copy makes a copy of the page, which is consumed
 * @param title the headline
 * @returns places in `leavesOf(page)` of the leaves that it takes for the article; empty when it finds none
 */
export function* findContent(copy: () => Document, title: string): Steps<Set<number>> {
  let best: { length: number; before: Leaf[]; output: Element } | undefined;
  for (const flags of ATTEMPTS) {
    const document = copy();
    const before = leavesOf(document);
    yield;
    const output = new LeanReadability(document, title, flags).find();
    const length = output ? lengthOf(output) : 0;
    if (output && length > (best?.length ?? 0)) best = { length, before, output };
    if (length >= ENOUGH) break;
    yield;
  }
  return best ? survivors(best.before, best.output) : new Set();
}
