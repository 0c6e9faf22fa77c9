import { noteFile } from '../note-file.ts';
import type { Snapshot } from '../types.ts';
import { MarkupReader } from './markup-reader.ts';

export interface SnapshotDocument {
  document: Document;
  /** The places of elements in the page that was taken down. */
  numberOf: (element: Element) => number | undefined;
}

/**
 * Makes a page of a snapshot, with what can't be seen left out.
 * @param empty a document without a page around it, in which nothing runs and nothing is loaded; consumed
 * @returns null where the markup gives other elements than the page had: then no number can be relied on
 */
export function toDocument({ html, count, hidden, files }: Snapshot, empty: Document): SnapshotDocument | null {
  empty.replaceChildren();
  const elements = new MarkupReader(html, empty, count).read();
  if (elements?.length !== count) return null;
  const numbers = new Map(elements.map((element, number) => [element, number]));
  for (const [number, file] of files) if (elements[number]) noteFile(elements[number], file);
  for (const number of hidden) elements[number]?.remove();
  return { document: empty, numberOf: (element) => numbers.get(element) };
}
