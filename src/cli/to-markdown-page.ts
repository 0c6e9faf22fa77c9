import type { Element, Root } from 'hast';
import type { Metadata } from '../core/types.ts';

/** The article as a Markdown document: headline, then who wrote it and when, then the body. */
export async function toMarkdownPage({ title, authors, published }: Metadata, { children }: Root): Promise<string> {
  // Markdown brings much code of others with it, which is needed only here.
  const { toMarkdown } = await import('../core/article/to-markdown.ts');
  const origin = [authors.join(', '), published.slice(0, 'yyyy-mm-dd'.length)].filter(Boolean).join(', ');
  return toMarkdown({ type: 'root', children: [...line('h1', title), ...line('p', origin), ...children] });
}

/** As elements and not as text, so that a headline with asterisks in it stays what it is. */
function line(tagName: string, value: string): Element[] {
  return value ? [{ type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] }] : [];
}
