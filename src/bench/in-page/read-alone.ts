import { Readability } from '@mozilla/readability';
import { parse } from './parse.ts';

let prepared: Document | undefined;

/** Makes ready what `readAlone` reads, so that its task holds nothing else. */
export function prepareAlone(html: string): void {
  prepared = parse(html);
}

/** Readability's first parse in a page, in a task that a trace finds by this mark. */
export function readAlone(mark: string): void {
  if (!prepared) throw new Error('nothing was prepared');
  performance.mark(mark);
  new Readability(prepared).parse();
}
