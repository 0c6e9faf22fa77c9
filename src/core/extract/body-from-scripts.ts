import { countWords, words } from '../text/words.ts';
import type { Metadata } from '../types.ts';
import type { Leaf } from './leaves.ts';
import { appendBody } from './stated-body.ts';
import { wordsIn } from './words-in.ts';

/** With so many words found, the page shows its article. */
const SHOWN_WORDS = 80;
/** A body has so many words, in so many paragraphs. */
const MIN_WORDS = 80;
const MIN_PARAGRAPHS = 2;
/** Share of the words of the page's own description that its article must hold. */
const SAME = 0.5;
/** Characters of scripts that are looked through, and how often a string stands in a string. */
const MAX_LENGTH = 4_000_000;
const MAX_DEPTH = 3;
/** Characters below which a string is no body. */
const SHORT = 400;

/** Longer strings of a program, as written between the quotation marks, escapes and all. */
function* stringsOf(source: string): Generator<string> {
  for (let start = source.indexOf('"'); start !== -1;) {
    let end = start + 1;
    while (end < source.length && source[end] !== '"') end += source[end] === '\\' ? 2 : 1;
    if (end - start > SHORT) yield source.slice(start, end + 1);
    start = source.indexOf('"', end + 1);
  }
}

/** Texts with paragraphs in the strings of a script, those in strings in strings too. */
function* bodiesIn(source: string, depth: number): Generator<string> {
  for (const written of stringsOf(source)) {
    let text: unknown;
    try {
      text = JSON.parse(written);
    } catch {
      continue;
    }
    if (typeof text !== 'string') continue;
    if (/^\s*<|^[^"{[]*<p[\s>]/i.test(text.slice(0, SHORT))) yield text;
    else if (depth < MAX_DEPTH) yield* bodiesIn(text, depth + 1);
  }
}

/** Whether a text in a script is the article that the page describes. */
function isArticle(body: string, described: string[]): boolean {
  if ((body.match(/<p[\s>]/gi)?.length ?? 0) < MIN_PARAGRAPHS || countWords(body) < MIN_WORDS) return false;
  const lower = body.toLowerCase();
  return described.filter((word) => lower.includes(word)).length >= described.length * SAME;
}

/**
 * Pages of frameworks may hold their text in script data only, to be drawn later. When next to nothing was found, the
 * longest text with paragraphs in the scripts that holds what the page says it is about becomes the article.
 * @param scripts the page's own, in order
 * @returns its leaves, or null when the page shows its article itself
 */
export function bodyFromScripts(
  page: Document,
  scripts: Element[],
  { title, description }: Metadata,
  kept: Set<Leaf>,
): Set<Leaf> | null {
  if (wordsIn(kept) >= SHOWN_WORDS) return null;
  const described = [...new Set(words(`${title} ${description}`.toLowerCase()))];
  if (described.length < 4) return null;
  let [best, left] = ['', MAX_LENGTH];
  for (const { textContent } of scripts) {
    left -= textContent.length;
    if (left < 0) break;
    for (const body of bodiesIn(textContent, 1))
      if (body.length > best.length && isArticle(body, described)) best = body;
  }
  return best ? appendBody(page, best) : null;
}
