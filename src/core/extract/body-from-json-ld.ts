import { countWords, words } from '../text/words.ts';
import { leavesOf, isText, type Leaf } from './leaves.ts';
import { articleNode, type JsonLdNode } from './metadata/json-ld.ts';

/** A body shorter than this is a teaser. */
const MIN_WORDS = 80;
/** With less than this share of the stated body's words on the page, the page does not show it. */
const SHOWN = 0.5;

/**
 * Some pages hold their text in script data only. When the JSON-LD states a body that what was found on the page
 * does not hold, the stated body becomes the article: paragraphs appended to the page's copy.
 * @returns its leaves, or null when the page shows its article itself
 */
export function bodyFromJsonLd(page: Document, nodes: JsonLdNode[], kept: Set<Leaf>): Set<Leaf> | null {
  const body = articleNode(nodes)?.['articleBody'];
  if (typeof body !== 'string' || countWords(body) < MIN_WORDS) return null;
  const shown = new Set([...kept].flatMap((leaf) => (isText(leaf) ? words(leaf.data) : [])));
  const distinct = new Set(words(body));
  if ([...distinct].filter((word) => shown.has(word)).length >= distinct.size * SHOWN) return null;
  const article = page.createElement('article');
  for (const line of toPlain(page, body)
    .split(/\s*\n\s*/)
    .filter(Boolean)) {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    article.append(paragraph);
  }
  page.body.append(article);
  return new Set(leavesOf(article));
}

/** Some sites put markup in the string: it is parsed in an inert template and read as text, block elements ending lines. */
function toPlain(page: Document, body: string): string {
  if (!/<\/?(?:p|div|br|a|strong|em|h\d)\b/i.test(body)) return body;
  const Parser = page.defaultView?.DOMParser ?? globalThis.DOMParser;
  if (typeof Parser !== 'function') return body.replace(/<[^>]*>/g, '\n');
  const parsed = new Parser().parseFromString(
    body.replace(/<(?:\/?(?:p|div|h\d|li|ul|ol)|br\s*\/?)\b[^>]*>/gi, '\n'),
    'text/html',
  );
  return parsed.body.textContent;
}
