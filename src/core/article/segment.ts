import type { Element as HastElement, ElementContent, Root } from 'hast';
import { parseUrl } from '../text/parse-url.ts';
import { countWords } from '../text/words.ts';
import type { Block, BlockKind } from '../types.ts';
import { type Around, aroundBlocks } from './around-blocks.ts';
import { foldSpace } from './fold-space.ts';
import { isCaption } from './is-caption.ts';
import { numberBoxes } from './number-boxes.ts';
import { shapeOf } from './shape.ts';
import { toHast } from './to-hast.ts';

/** Tells of an element of a copy which element of the live page it was; undefined where that is not known. */
export type NumberOf = (element: Element) => number | undefined;

const LINE_BREAKERS = new Set(
  'div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption table thead tbody tfoot tr td th caption hr img'.split(
    ' ',
  ),
);
const isElement = (node: ElementContent): node is HastElement => node.type === 'element';
const isTag = (node: ElementContent, tag: string): boolean => isElement(node) && node.tagName === tag;

/** Whether a node breaks the line: by itself or by something inside it (a link around a heading). */
const breaksLine = (node: ElementContent): boolean =>
  isElement(node) && (LINE_BREAKERS.has(node.tagName) || node.children.some(breaksLine));

/** Cuts a list of nodes into runs of inline nodes and single nodes that break the line; two line breaks in a row end a run. */
function runsOf(children: ElementContent[]): ElementContent[][] {
  const runs: ElementContent[][] = [[]];
  let breaks = 0;
  for (const node of children) {
    const blank = node.type === 'text' && !/\S/.test(node.value);
    breaks = isTag(node, 'br') ? breaks + 1 : blank ? breaks : 0;
    if (breaksLine(node)) runs.push([node], []);
    else if (breaks === 2) runs.push([]);
    else runs.at(-1)!.push(node);
  }
  return runs.filter((run) => run.length > 0);
}

const TAG_KIND: Record<string, BlockKind> = {
  p: 'paragraph',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  pre: 'preformatted',
  figcaption: 'caption',
  caption: 'caption',
};

/** What is being built while the tree is walked. */
interface Walk {
  blocks: Block[];
  /** The page's element each block stands in, by `Block.index`. */
  homes: Element[];
  origin: Map<ElementContent, Node>;
  content: Element;
  aroundOf: (home: Element) => Around;
  host: string;
  numberOf: NumberOf;
}

const elementsOf = (nodes: Iterable<Node>): Element[] =>
  [...nodes].filter((node): node is Element => node.nodeType === 1);

/** The page's elements that hold a run: the element itself when the run is all of it, else its topmost elements. */
function sourcesOf(
  run: ElementContent[],
  whole: Element | undefined,
  walk: Walk,
): { elements: Element[]; home: Element } {
  if (whole) return { elements: [whole], home: whole };
  const nodes = run.map((node) => walk.origin.get(node)).filter((node): node is Node => node !== undefined);
  const first = nodes.find((node) => node.nodeType === 1 || /\S/.test(node.textContent ?? ''));
  const elements = elementsOf(nodes);
  const home =
    elements.length === 1 && nodes.every((node) => node === elements[0] || !/\S/.test(node.textContent ?? ''))
      ? elements[0]!
      : first?.parentElement;
  return { elements, home: home ?? walk.content };
}

function addBlock(
  text: string,
  kind: BlockKind,
  run: ElementContent[],
  whole: Element | undefined,
  walk: Walk,
): number {
  const { elements, home } = sourcesOf(run, whole, walk);
  const index = walk.blocks.length;
  walk.homes.push(home);
  walk.blocks.push({
    index,
    kind: kind !== 'heading' && isCaption(home, countWords(text)) ? 'caption' : kind,
    text,
    shape: shapeOf(elements, home, walk.aroundOf(home), walk.host),
    sources: elements.flatMap((element) => walk.numberOf(element) ?? []),
  });
  return index;
}

const domElement = (node: ElementContent, walk: Walk): Element | undefined => {
  const from = walk.origin.get(node);
  return from?.nodeType === 1 ? (from as Element) : undefined;
};

/** A row of short cells is one block; a row used for layout is walked like any wrapper. */
function walkRow(row: HastElement, walk: Walk): void {
  const cells = row.children.filter(isElement);
  const layout = cells.some(
    (cell) => cell.children.filter(breaksLine).length > 1 || cell.children.some((child) => isTag(child, 'table')),
  );
  if (layout) {
    for (const cell of cells) walkChildren(cell, 'paragraph', walk);
    return;
  }
  const text = cells
    .map((cell) => foldSpace(cell.children))
    .filter(Boolean)
    .join(' ');
  if (text) row.data = { block: addBlock(text, 'table-row', [row], domElement(row, walk), walk) };
}

/** Finds the blocks inside an element; a run that is not all of its element gets a paragraph of its own. */
function walkChildren(parent: HastElement, kind: BlockKind, walk: Walk): void {
  const runs = runsOf(parent.children);
  const children: ElementContent[] = [];
  const only = runs.length === 1 && !runs[0]!.some(breaksLine) && parent.tagName !== 'div';
  for (const run of runs) {
    const [first] = run;
    if (run.length === 1 && breaksLine(first!)) {
      walkElement(first as HastElement, kind, walk);
      children.push(first!);
      continue;
    }
    const text = foldSpace(run);
    if (!text) continue;
    const whole = runs.length === 1 ? domElement(parent, walk) : undefined;
    const block = addBlock(text, kind, run, whole, walk);
    if (only) {
      parent.data = { block };
      for (const node of run) children.push(node);
    } else children.push({ type: 'element', tagName: 'p', properties: {}, children: run, data: { block } });
  }
  parent.children = children;
}

function walkElement(element: HastElement, kind: BlockKind, walk: Walk): void {
  if (element.tagName === 'tr') {
    walkRow(element, walk);
    return;
  }
  const own = TAG_KIND[element.tagName];
  // A paragraph inside a list item or a quotation is still of the list or the quotation.
  const inside = own === 'paragraph' && kind !== 'paragraph' ? kind : (own ?? kind);
  walkChildren(element, inside, walk);
}

/** Drops wrappers in which nothing is left, bottom up. */
function prune(nodes: ElementContent[]): ElementContent[] {
  return nodes.filter((node) => {
    if (!isElement(node)) return node.type === 'text';
    if (node.tagName === 'img' || node.tagName === 'hr' || node.tagName === 'br') return true;
    node.children = prune(node.children);
    return node.children.some((child) => child.type !== 'text' || /\S/.test(child.value));
  });
}

const hostOf = (url: string): string => parseUrl(url)?.hostname ?? '';

/** The address that links are relative to: the page's `<base>` where it is one of the web; empty when nothing is known. */
function baseOf(content: Element, url: string): string {
  const href = content.ownerDocument.querySelector('base[href]')?.getAttribute('href');
  const base = href ? parseUrl(href, url || undefined) : null;
  return base && /^https?:$/.test(base.protocol) ? base.href : url;
}

/**
 * The DOM ends here: an element and what was kept of it become a tree of plain data and a flat list of blocks.
 * @param content the element around the article, in a page that still has its wrappers
 * @param kept text nodes and pictures that are the article's
 * @param url the page's address
 * @param text the element around the text alone, from which the shape of its blocks is told
 * @param numberOf numbers for `Block.sources`, where the page is a copy of a live one
 */
export function segment(
  content: Element,
  kept: ReadonlySet<Node>,
  url: string,
  text = content,
  numberOf: NumberOf = () => undefined,
): { tree: Root; blocks: Block[] } {
  const { children, origin } = toHast(content, kept, baseOf(content, url));
  const walk: Walk = {
    blocks: [],
    homes: [],
    origin,
    content: text,
    aroundOf: aroundBlocks(text),
    host: hostOf(url),
    numberOf,
  };
  const root: HastElement = { type: 'element', tagName: 'div', properties: {}, children };
  walkChildren(root, 'paragraph', walk);
  numberBoxes(walk.blocks, walk.homes, text);
  return { tree: { type: 'root', children: prune(root.children) }, blocks: walk.blocks };
}
