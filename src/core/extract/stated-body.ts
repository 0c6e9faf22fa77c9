import { leavesOf, type Leaf } from './leaves.ts';

/** A start tag, with signs of tags in its quotes; far longer ones are left as they are. */
const TAG = /<([a-z][a-z\d]*)(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^<>"']){0,400}>/gi;

/** Some bodies are stated with markup in the string: it is parsed in an inert document and read as text, block elements ending lines. */
function toPlain(page: Document, body: string): string {
  if (!/<\/?(?:p|div|br|a|strong|em|h\d)\b/i.test(body)) return body;
  // Without attributes, scripts and styles: the policy of our own pages would tell each of them as a fault.
  const bare = body
    .replace(/<(?:\/?(?:p|div|h\d|li|ul|ol)|br\s*\/?)\b[^>]*>/gi, '\n')
    .replace(/<(\/?)(?:script|style|svg|math)\b[^>]*>/gi, '<$1template>')
    .replace(TAG, '<$1>');
  const Parser = page.defaultView?.DOMParser ?? globalThis.DOMParser;
  if (typeof Parser !== 'function') return bare.replace(/<[^>]*>/g, '\n');
  const parsed = new Parser().parseFromString(bare, 'text/html');
  for (const element of parsed.querySelectorAll('button, figure')) element.remove();
  return parsed.body.textContent;
}

/** A mark where a template puts something else. */
const PLACEHOLDER = /^\s*(?:\$\$|\{\{|\[\[|%%)[^\s]*(?:\$\$|\}\}|\]\]|%%)\s*$/;

/**
 * A text that a page states in its data becomes its article: paragraphs appended to the page's copy.
 * @returns their leaves
 */
export function appendBody(page: Document, body: string): Set<Leaf> {
  const article = page.createElement('article');
  for (const line of toPlain(page, body)
    .split(/\s*\n\s*/)
    .filter((text) => text && !PLACEHOLDER.test(text))) {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    article.append(paragraph);
  }
  page.body.append(article);
  return new Set(leavesOf(article));
}
