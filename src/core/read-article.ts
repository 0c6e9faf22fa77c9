import type { NumberOf } from './article/segment.ts';
import { judge } from './boilerplate/judge.ts';
import { buildInSteps } from './build-article.ts';
import { runSteps } from './run-steps.ts';
import type { Reading, Steps } from './types.ts';

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
 *
 * @param numberOf numbers for `Block.sources`, where the document is a copy of a live page
 */
export function* readArticleInSteps(document: Document, url: string, numberOf?: NumberOf): Steps<Reading> {
  const built = yield* buildInSteps(document, url, numberOf);
  if (!built.ok) return built;
  yield;
  const start = now();
  const { article, took } = built;
  const judgement = judge(article);
  return { ok: true, article, judgement, timing: { extract: took, judge: now() - start } };
}
