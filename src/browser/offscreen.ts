/** The page of ours in which a background that is a worker has documents read. */
import { browser } from './browser.ts';
import type { ReadingRequest } from './messages.ts';

const path = 'afar/afar.html';

/** What only Chrome has. */
interface ChromeApi {
  offscreen: { createDocument(how: { url: string; reasons: string[]; justification: string }): Promise<void> };
  runtime: { getContexts(which: { contextTypes: string[] }): Promise<unknown[]> };
}

/** Two pages that are read at once must not both open it. */
let opening: Promise<void> | undefined;

/** Has a page read; undefined when nobody answered. Opens the page when it isn't there, and anew when it closed just then. */
export async function askOffscreen(request: ReadingRequest): Promise<unknown> {
  const answer = await tryToAsk(request);
  return answer === undefined ? tryToAsk(request) : answer;
}

async function tryToAsk(request: ReadingRequest): Promise<unknown> {
  try {
    await (opening ??= open().finally(() => (opening = undefined)));
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}

/** One that is there already, from before the worker was stopped maybe, is as good. */
async function open(): Promise<void> {
  const { offscreen, runtime } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
  if ((await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0) return;
  const justification = 'Reads pages of news sites in a document of their own, so that the sites are not slowed down.';
  await offscreen.createDocument({ url: path, reasons: ['DOM_PARSER'], justification });
}
