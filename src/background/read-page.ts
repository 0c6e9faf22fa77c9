import type { Sender } from '../browser/listen.ts';
import { askOffscreen } from '../browser/offscreen.ts';

type Read = (tabId: number, snapshot: unknown) => Promise<unknown>;

/** A worker has no documents, and a page of ours that has them is asked. */
let read: Read = (tabId, snapshot) => askOffscreen({ type: 'read-snapshot', tabId, snapshot });

/** The background is a page itself, and can read. */
export function readPagesBy(reader: Read): void {
  read = reader;
}

/** Has the page of a tab read. */
export function readPage(snapshot: unknown, { tabId }: Sender): Promise<unknown> | undefined {
  return tabId === undefined ? undefined : read(tabId, snapshot);
}
