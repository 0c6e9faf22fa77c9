import { readLines } from './interruptions/read-lines.ts';
import { markOf } from './mark-of.ts';

/** Marks of all that an element shows: of its lines together, as of a box, and of each, as of blocks. */
export function marksIn(element: Element): string[] {
  const lines = readLines(element) ?? [];
  return lines.length === 0 ? [] : [lines.join('\n'), ...lines].map(markOf);
}
