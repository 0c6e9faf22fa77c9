import { foldWords } from '../browser/fold-words.ts';
import type { Sender } from '../browser/listen.ts';
import type { ReadPage } from '../browser/messages.ts';
import { askOffscreen } from '../browser/offscreen.ts';
import type { Reading } from '../core/types.ts';
import { recallPutBack } from './put-back-store.ts';

type Read = (tabId: number, snapshot: unknown) => Promise<unknown>;

/** A worker has no documents, and a page of ours that has them is asked. */
let read: Read = (tabId, snapshot) => askOffscreen({ type: 'read-snapshot', tabId, snapshot });

/** The background is a page itself, and can read. */
export function readPagesBy(reader: Read): void {
  read = reader;
}

/** Has the page of a tab read, and says with it whatever the page would ask next. */
export function readPage(snapshot: unknown, sender: Sender): Promise<ReadPage | null | undefined> | undefined {
  return sender.tabId === undefined ? undefined : readFor(sender.tabId, snapshot, sender);
}

async function readFor(tabId: number, snapshot: unknown, sender: Sender): Promise<ReadPage | null | undefined> {
  // The one of these that takes its time is the first.
  const reading = (await read(tabId, snapshot)) as Reading | null | undefined;
  if (!reading) return reading;
  const { url } = snapshot as { url: string };
  return { reading, putBack: await recallPutBack(url, sender), words: foldWords() };
}
