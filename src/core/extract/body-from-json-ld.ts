import { countWords, words } from '../text/words.ts';
import { isText, type Leaf } from './leaves.ts';
import { articleNode, type JsonLdNode } from './metadata/json-ld.ts';
import { appendBody } from './stated-body.ts';

/** A body shorter than this is a teaser. */
const MIN_WORDS = 80;
/** With less than this share of the stated body's words on the page, the page does not show it. */
const SHOWN = 0.5;
/** So much of a stated body, in characters, and so many of its different words tell whether the page shows it. */
const LOOKED_AT = 20_000;
const SAMPLE = 150;
/** Pieces of it, cut out all over, and the characters of each: when most stand on the page as they are, no words are looked for. */
const PIECES = 12;
const PIECE = 24;

/**
 * Some pages hold their text in script data only. When the JSON-LD states a body that what was found on the page
 * does not hold, the stated body becomes the article: paragraphs appended to the page's copy.
 * @returns its leaves, or null when the page shows its article itself
 */
export function bodyFromJsonLd(page: Document, nodes: JsonLdNode[], kept: Set<Leaf>): Set<Leaf> | null {
  const body = articleNode(nodes)?.['articleBody'];
  if (typeof body !== 'string' || countWords(body) < MIN_WORDS) return null;
  if (isShown(body, kept)) return null;
  return appendBody(page, body);
}

/** Whether what was found on the page holds enough of the stated body: some of its words, from all over it. */
function isShown(body: string, kept: Set<Leaf>): boolean {
  let shown = '';
  for (const leaf of kept) if (isText(leaf)) shown += `${leaf.data} `;
  const step = Math.floor(Math.min(body.length, LOOKED_AT) / PIECES);
  const pieces = Array.from({ length: PIECES }, (_, at) => body.slice(at * step, at * step + PIECE));
  if (pieces.filter((piece) => shown.includes(piece)).length > PIECES * SHOWN) return true;
  const distinct = [...new Set(words(body.slice(0, LOOKED_AT)))];
  const every = Math.ceil(distinct.length / SAMPLE);
  const sample = distinct.filter((_word, index) => index % every === 0);
  return sample.filter((word) => shown.includes(word)).length >= sample.length * SHOWN;
}
