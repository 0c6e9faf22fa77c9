import type { Steps } from '../types.ts';
import { LeanReadability } from './lean-readability.ts';
import type { Leaf } from './leaves.ts';
import type { Page } from './page.ts';
import { leavesIn } from './sketch/leaves-in.ts';
import type { SketchElement } from './sketch/sketch-element.ts';
import type { Sketch } from './sketch/sketch.ts';
import { toSketch } from './sketch/to-sketch.ts';

/** What Readability leaves out, attempt by attempt, as long as it finds too little: see its flags. */
const ATTEMPTS = [0b111, 0b110, 0b100, 0b000];
/** Its own measure of too little, in characters. */
const ENOUGH = 500;

/**
 * Looks for the article with Readability.
 * @param drawn a sketch of the page, which is consumed
 * @param title the headline
 * @returns the leaves that it takes for the article, in order of the page; empty when it finds none
 */
export function* findContent(page: Page, drawn: Sketch, title: string): Steps<Set<Leaf>> {
  let best: SketchElement | undefined;
  let longest = 0;
  for (const [attempt, flags] of ATTEMPTS.entries()) {
    const sketch = attempt > 0 ? toSketch(page.document) : drawn;
    yield;
    const found = new LeanReadability(sketch, title, flags).find();
    const length = found?.line.length ?? 0;
    if (found && length > longest) [best, longest] = [found, length];
    if (length >= ENOUGH) break;
    yield;
  }
  const leaves = best && leavesIn(best);
  return new Set(leaves && page.leaves.filter((leaf) => leaves.has(leaf)));
}
