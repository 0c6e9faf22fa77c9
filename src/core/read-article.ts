import { segment } from './article/segment.ts';
import { judge } from './boilerplate/judge.ts';
import { extract } from './extract/extract.ts';
import { runSteps } from './run-steps.ts';
import type { Article, Failure, Reading, Steps } from './types.ts';

/** Milliseconds; a clock is the only thing of the outside that the core asks for. */
const now = (): number => performance.now();

/**
 * Reads the article of a page: the one function that the content script, the command line, the tests and the
 * benchmark all call.
 * @param document the page; it is taken apart, so the caller gives a clone of a live one
 * @param url the page's address, http(s) or empty
 * @returns plain data; `ok: false` with the reason when the page holds no article. Never throws for what a page holds.
 */
export function readArticle(document: Document, url: string): Reading {
  return runSteps(readArticleInSteps(document, url));
}

/**
 * The same in slices, for a page that is in use: between two of them the caller may give way to the page.
 * Nothing else may touch the document until the last one. A generator that is dropped half way leaves nothing behind.
 *
 *     const steps = readArticleInSteps(clone, url);
 *     let step = steps.next();
 *     while (!step.done) {
 *       if (slice is over) await pause();
 *       step = steps.next();
 *     }
 *     const reading = step.value;
 */
export function* readArticleInSteps(document: Document, url: string): Steps<Reading> {
  try {
    return yield* read(document, url);
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

function* read(document: Document, url: string): Steps<Reading> {
  const { result: article, took } = yield* timed(build(document, url));
  if (typeof article === 'string') return { ok: false, failure: article };
  yield;
  const start = now();
  const judgement = judge(article);
  return { ok: true, article, judgement, timing: { extract: took, judge: now() - start } };
}

/** Everything up to the judgement, or why there is no article. */
function* build(document: Document, url: string): Steps<Article | Failure> {
  const { content, kept, metadata, kind, partial, isEmpty } = yield* extract(document, url);
  if (!content) return isEmpty ? 'empty-page' : 'no-article';
  yield;
  const { tree, blocks } = segment(content, kept, url);
  return blocks.length > 0 ? { metadata, kind, partial, tree, blocks } : 'no-article';
}
