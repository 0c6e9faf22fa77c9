import { readArticleInSteps } from './read-article.ts';
import { toDocument } from './snapshot/to-document.ts';
import type { Reading, Snapshot, Steps } from './types.ts';

/**
 * Reads a live page by what was taken down of it, elsewhere: `Block.sources` are places of its elements.
 * @param empty a document without a page around it; consumed
 * @returns as `readArticle`; `too-complex` as well where the snapshot can't be followed
 */
export function* readSnapshotInSteps(snapshot: Snapshot, empty: Document): Steps<Reading> {
  const page = toDocument(snapshot, empty);
  if (!page) return { ok: false, failure: 'too-complex' };
  yield;
  return yield* readArticleInSteps(page.document, snapshot.url, page.numberOf);
}
