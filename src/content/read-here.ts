import { foldWords } from '../browser/fold-words.ts';
import { type Built, buildInSteps } from '../core/build-article.ts';
import type { Reading, Steps } from '../core/types.ts';
import { askJudge } from './ask-judge.ts';
import { cloneNumbered } from './clone-numbered.ts';
import { locate } from './locate.ts';
import { inSlices } from './pause.ts';
import type { LiveReading } from './read-live.ts';

/** Reads a live page by way of a copy; the page itself is only looked at, and gets its turn all the while. */
export async function readHere(page: Document, url: string): Promise<LiveReading> {
  const { result, took } = await inSlices(buildNumbered(page, url));
  const { built, elements } = result;
  return { url, reading: built.ok ? await judged(built) : built, elements, cost: took, words: foldWords() };
}

async function judged({ article, took }: Built & { ok: true }): Promise<Reading> {
  const start = performance.now();
  const judgement = await askJudge(article);
  return { ok: true, article, judgement, timing: { extract: took, judge: performance.now() - start } };
}

function* buildNumbered(page: Document, url: string): Steps<{ built: Built; elements: Element[][] }> {
  const clone = yield* cloneNumbered(page);
  yield;
  const built = yield* buildInSteps(clone.document, url, clone.numberOf);
  return { built, elements: locate(built.ok ? built.article.blocks : [], clone.elements) };
}
