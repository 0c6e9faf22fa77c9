import { askBackground } from '../browser/send-to-background.ts';
import type { ReadPage } from '../browser/messages.ts';
import { mostElements, mostMarkup } from '../browser/snapshot-limits.ts';
import type { Reading } from '../core/types.ts';
import { locate } from './locate.ts';
import { inSlices } from './pause.ts';
import type { LiveReading } from './read-live.ts';
import { takeSnapshot } from './take-snapshot.ts';

/**
 * Has a live page read by the background: the page is only taken down, and the time that reading takes is not its own.
 * Where nobody answers, or there is too much to send, no article was found and nothing is folded.
 */
export async function readAfar(page: Document, url: string): Promise<LiveReading> {
  const { result, took } = await inSlices(takeSnapshot(page, url));
  const { snapshot, elements } = result;
  const tooLarge: Reading = { ok: false, failure: 'too-complex' };
  if (snapshot.html.length > mostMarkup || snapshot.count > mostElements)
    return { url, reading: tooLarge, elements: [], cost: took };
  const answer = (await askBackground({ type: 'read-page', snapshot })) as ReadPage | null | undefined;
  if (!answer) return { url, reading: tooLarge, elements: [], cost: took };
  const blocks = answer.reading.ok ? answer.reading.article.blocks : [];
  return { url, ...answer, elements: locate(blocks, elements), cost: took };
}
