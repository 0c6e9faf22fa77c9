import { type NumberOf, segment } from './article/segment.ts';
import { extract } from './extract/extract.ts';
import type { Article, Failure, Steps } from './types.ts';

/** An article before it is judged, or why there is none. */
export type Built = { ok: true; article: Article; took: number } | { ok: false; failure: Failure };

/** Milliseconds; a clock is the only thing of the outside that the core asks for. */
const now = (): number => performance.now();

/**
 * The first half of `readArticleInSteps`: everything for which the document is needed. What remains is to judge plain
 * data, and that may be done elsewhere.
 * @param numberOf numbers for `Block.sources`, where the document is a copy of a live page
 */
export function* buildInSteps(document: Document, url: string, numberOf?: NumberOf): Steps<Built> {
  try {
    const { result, took } = yield* timed(build(document, url, numberOf));
    return typeof result === 'string' ? { ok: false, failure: result } : { ok: true, article: result, took };
  } catch (error) {
    // A tree nested tens of thousands deep exhausts the stack, here and in Readability.
    if (error instanceof RangeError) return { ok: false, failure: 'too-complex' };
    throw error;
  }
}

/** The milliseconds that a stage itself takes: pauses between its steps are not counted. */
function* timed<Result>(steps: Steps<Result>): Steps<{ result: Result; took: number }> {
  let took = 0;
  for (;;) {
    const start = now();
    const step = steps.next();
    took += now() - start;
    if (step.done) return { result: step.value, took };
    yield;
  }
}

/** Everything up to the judgement, or why there is no article. */
function* build(document: Document, url: string, numberOf?: NumberOf): Steps<Article | Failure> {
  const { content, text, kept, metadata, kind, partial, isEmpty } = yield* extract(document, url);
  if (!content || !text) return isEmpty ? 'empty-page' : 'no-article';
  yield;
  const { tree, blocks } = segment(content, kept, url, text, numberOf);
  return blocks.length > 0 ? { metadata, kind, partial, tree, blocks } : 'no-article';
}
