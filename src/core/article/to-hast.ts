import type { Element as HastElement, ElementContent, Properties, Text as HastText } from 'hast';
import { keptTags } from './allowed-tags.ts';
import { imageProperties, resolveUrl } from './image.ts';

/** Wrappers that break a line; other unknown elements are part of the line. */
const BLOCK = new Set(
  'address article aside center details dialog div fieldset footer form header hgroup main nav section summary menu body html'.split(
    ' ',
  ),
);
/** Kept though nothing of the article's text is in them. */
const VOID = new Set(['br', 'hr']);
const BLOCK_SELECTOR = 'p, div, section, article, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, figure';
/** Deeper nesting adds nothing a reader sees; content further down is put at this level. */
const MAX_DEPTH = 120;

/** A tree of allow-listed elements, and the page's node each of its nodes came from. */
export interface Converted {
  children: ElementContent[];
  origin: Map<ElementContent, Node>;
}

const direction = (element: Element): Properties => {
  const dir = element.getAttribute('dir')?.toLowerCase();
  return dir === 'rtl' || dir === 'ltr' ? { dir } : {};
};

const span = (element: Element, name: string): number | undefined => {
  const value = Number(element.getAttribute(name));
  return Number.isInteger(value) && value > 1 && value <= 100 ? value : undefined;
};

function propertiesOf(tag: string, element: Element, base: string): Properties {
  switch (tag) {
    case 'a': {
      const href = element.getAttribute('href') ?? '';
      const url = /^mailto:[^\s<>"]+$/i.test(href) ? href : resolveUrl(href, base);
      return url ? { href: url } : {};
    }
    case 'td':
    case 'th': {
      const [colSpan, rowSpan] = [span(element, 'colspan'), span(element, 'rowspan')];
      return { ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }) };
    }
    case 'ol': {
      const start = Number(element.getAttribute('start') ?? Number.NaN);
      return Number.isInteger(start) ? { start } : {};
    }
    default:
      return direction(element);
  }
}

/** These nodes and everything they stand in. */
function around(nodes: Iterable<Node | null>): Set<Node> {
  const found = new Set<Node>();
  for (const start of nodes) for (let node = start; node && !found.has(node); node = node.parentNode) found.add(node);
  return found;
}

/** Copies what was kept of an element's content, allow-listed; nothing of the page's markup goes through unnamed. */
export function toHast(content: Element, kept: ReadonlySet<Node>, base: string): Converted {
  const origin = new Map<ElementContent, Node>();
  const alive = around(kept);
  // Asked of each element by itself, wrappers nested a thousand deep would be looked through a thousand times.
  const holdsBlock = around([...content.querySelectorAll(BLOCK_SELECTOR)].map((block) => block.parentNode));

  const made = <T extends ElementContent>(node: T, from: Node): T => {
    origin.set(node, from);
    return node;
  };

  const convertElement = (element: Element, depth: number, into: ElementContent[]): void => {
    const tag = element.nodeName.toLowerCase();
    if (VOID.has(tag)) {
      into.push(made({ type: 'element', tagName: tag, properties: {}, children: [] }, element));
      return;
    }
    if (!alive.has(element)) return;
    if (tag === 'img') {
      const properties = imageProperties(element, base);
      if (properties) into.push(made({ type: 'element', tagName: 'img', properties, children: [] }, element));
      return;
    }
    const isBlock = BLOCK.has(tag) || (!keptTags.has(tag) && holdsBlock.has(element));
    const isKept = (keptTags.has(tag) || isBlock) && depth <= MAX_DEPTH;
    const properties = isKept ? propertiesOf(tag, element, base) : {};
    // A link that leads nowhere we would go is no link.
    if (!isKept || (tag === 'a' && !properties.href)) {
      convertChildren(element, depth + 1, into);
      return;
    }
    const children: ElementContent[] = [];
    convertChildren(element, depth + 1, children);
    const tagName = keptTags.has(tag) ? tag : 'div';
    into.push(made<HastElement>({ type: 'element', tagName, properties, children }, element));
  };

  // What is put in one by one may be of any length: as arguments of a call, a hundred thousand would not fit the stack.
  const convertChildren = (parent: Element, depth: number, into: ElementContent[]): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) convertElement(node as Element, depth, into);
      else if (node.nodeType === 3) {
        const value = (node as Text).data;
        if (kept.has(node) || !/\S/.test(value)) into.push(made<HastText>({ type: 'text', value }, node));
      }
    }
  };

  const children: ElementContent[] = [];
  convertElement(content, 0, children);
  return { children, origin };
}
