import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toMarkdown } from '../core/article/to-markdown.ts';
import { countryFact, leftOutFact, personFact, sourceFacts } from './copy-facts.ts';
import type { CopyOfReading } from './copy-of-reading.ts';
import { say } from './say.ts';

/** Markdown. Our own lines go through the same printer as the article, so that nothing in a title can be markup. */
export function toMarkdownCopy(copy: CopyOfReading): string {
  const { metadata, tree, summary } = copy;
  const note = leftOutFact(copy);
  const children: RootContent[] = [
    node('h1', text(metadata.title)),
    node('ul', ...sourceFacts(copy).map((fact) => node('li', fact === metadata.url ? address(fact) : text(fact)))),
    ...tree.children,
    ...namesSection(say('people'), summary?.people.map(personFact)),
    ...namesSection(say('countries'), summary?.countries.map(countryFact)),
    ...(note === '' ? [] : [node('p', node('em', text(note)))]),
  ];
  const root: Root = { type: 'root', children };
  return toMarkdown(root);
}

function namesSection(title: string, names: string[] = []): Element[] {
  if (names.length === 0) return [];
  return [node('h2', text(title)), node('ul', ...names.map((name) => node('li', text(name))))];
}

function node(tagName: string, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** The page's address as a link; it is http(s) or empty. */
function address(url: string): Element {
  return { ...node('a', text(url)), properties: { href: url } };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
