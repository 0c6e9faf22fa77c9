import { segment } from './article/segment.ts';
import { judge } from './boilerplate/judge.ts';
import { extract } from './extract/extract.ts';
import type { Article, Reading } from './types.ts';

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
  try {
    return read(document, url);
  } catch (error) {
    // A tree nested tens of thousands deep exhausts the stack, here and in Readability.
    if (error instanceof RangeError) return { ok: false, failure: 'too-complex' };
    throw error;
  }
}

function read(document: Document, url: string): Reading {
  if (!/\S/.test(document.querySelector('body')?.textContent ?? '')) return { ok: false, failure: 'empty-page' };
  const started = now();
  const { content, kept, metadata, kind, partial } = extract(document, url);
  if (!content) return { ok: false, failure: 'no-article' };
  const { tree, blocks } = segment(content, kept, url);
  if (blocks.length === 0) return { ok: false, failure: 'no-article' };
  const article: Article = { metadata, kind, partial, tree, blocks };
  const extracted = now();
  const judgement = judge(article);
  return { ok: true, article, judgement, timing: { extract: extracted - started, judge: now() - extracted } };
}
