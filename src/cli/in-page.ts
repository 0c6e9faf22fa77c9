/** The core as a browser runs it: bundled into one script, and called from outside the page. */
import { summarize } from '../core/names/summarize.ts';
import { decodeTagger } from '../core/names/tagger/decode-tagger.ts';
import { cleanPage } from './clean-page.ts';
import type { PageJob, PageResult } from './jobs.ts';
import { oneLine } from './one-line.ts';
import type { Outcome } from './run-in-order.ts';

/** @param weights of the tagger, in base64 */
export async function cleanInPage(
  html: string,
  job: Omit<PageJob, 'file' | 'html'>,
  weights: string,
): Promise<Outcome<PageResult>> {
  try {
    const tagger = decodeTagger(Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0)));
    const document = new DOMParser().parseFromString(html, 'text/html');
    return { ok: true, result: await cleanPage(document, job, (input) => summarize(input, tagger)) };
  } catch (error) {
    return { ok: false, error: oneLine(error) };
  }
}
