import type { Root } from 'hast';
import { allowedMarkup, droppedMarkup, type AttributeKind } from './allowed-markup.ts';
import { insteadOfPicture, picture } from './picture.ts';
import { safeImage, safeLink } from './safe-address.ts';
import { safeDirection, safeLanguage } from './safe-language.ts';

interface RenderOptions {
  /** The page's address; links and pictures are resolved against it. */
  base: string;
  /** Load pictures from the page's own addresses; otherwise their description stands in their place. */
  images: boolean;
}

export interface RenderedTree {
  fragment: DocumentFragment;
  /** The element that shows each block, by `Block.index`. */
  blocks: Map<number, HTMLElement>;
}

/** A node as it arrives: the tree has crossed from a page's process, so nothing of its shape is taken on trust. */
interface UntrustedNode {
  type?: unknown;
  tagName?: unknown;
  value?: unknown;
  properties?: unknown;
  children?: unknown;
  data?: unknown;
}

interface Task {
  node: UntrustedNode;
  parent: Node;
  depth: number;
  /** Text stands beside it. */
  isInWords: boolean;
}

/** Deeper markup is shown flat: no article nests like this, and layout would choke on it. */
const deepest = 60;

/** Turns the article's tree into elements: an allow-list of elements and attributes, text as text, no string of markup. */
export function renderTree(tree: Root, options: RenderOptions): RenderedTree {
  const rendered: RenderedTree = { fragment: document.createDocumentFragment(), blocks: new Map() };
  const tasks: Task[] = [{ node: tree, parent: rendered.fragment, depth: 0, isInWords: false }];
  // A stack of our own: a page can nest deeper than the call stack goes.
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    const parent = renderNode(task, rendered, options);
    if (parent) tasks.push(...childTasks(task, parent));
  }
  return rendered;
}

function childTasks({ node, depth }: Task, parent: Node): Task[] {
  const children = Array.isArray(node.children) ? (node.children as unknown[]) : [];
  const nodes = children.filter((child): child is UntrustedNode => typeof child === 'object' && child !== null);
  const isInWords = nodes.some(({ type, value }) => type === 'text' && /\S/.test(String(value)));
  return nodes.map((child) => ({ node: child, parent, depth: depth + 1, isInWords })).reverse();
}

/** Shows one node; gives the parent for its children, or nothing when they are not shown. */
function renderNode(task: Task, rendered: RenderedTree, options: RenderOptions): Node | undefined {
  const { node, parent } = task;
  if (node.type === 'root') return parent;
  if (node.type === 'text' && typeof node.value === 'string') parent.appendChild(document.createTextNode(node.value));
  if (node.type !== 'element' || typeof node.tagName !== 'string') return undefined;
  // The page's own headline is the only first-level heading.
  const tag = node.tagName === 'h1' ? 'h2' : node.tagName.toLowerCase();
  if (droppedMarkup.has(tag)) return undefined;
  return renderElement(task, tag, rendered, options);
}

function renderElement(task: Task, tag: string, rendered: RenderedTree, options: RenderOptions): Node {
  const block = blockOf(task.node);
  const attributes = allowedMarkup.get(tag);
  const flat = task.depth > deepest || attributes === undefined;
  // A block keeps an element, whatever it was, so that its names can be found.
  if (flat && block === undefined) return task.parent;
  const made = document.createElement(flat ? 'div' : tag);
  if (attributes && !flat) copyAttributes(made, task.node, attributes, options.base);
  if (block !== undefined && !rendered.blocks.has(block)) rendered.blocks.set(block, made);
  task.parent.appendChild(made instanceof HTMLImageElement ? showImage(made, task, options) : made);
  return made;
}

function blockOf(node: UntrustedNode): number | undefined {
  const data = node.data as { block?: unknown } | null | undefined;
  const block = typeof data === 'object' ? data?.block : undefined;
  return typeof block === 'number' && Number.isInteger(block) ? block : undefined;
}

function propertiesOf(node: UntrustedNode): Map<string, unknown> {
  return new Map(Object.entries((node.properties ?? {}) as Record<string, unknown>));
}

function copyAttributes(
  target: HTMLElement,
  node: UntrustedNode,
  kinds: Readonly<Record<string, AttributeKind>>,
  base: string,
): void {
  const properties = propertiesOf(node);
  for (const [name, kind] of Object.entries(kinds)) {
    const value = safeValue(kind, properties.get(name), base);
    if (value !== undefined) target.setAttribute(name, value);
  }
  const lang = safeLanguage(properties.get('lang'));
  const dir = safeDirection(properties.get('dir'));
  if (lang) target.lang = lang;
  if (dir) target.dir = dir;
  if (target instanceof HTMLAnchorElement) finishLink(target);
}

function safeValue(kind: AttributeKind, value: unknown, base: string): string | undefined {
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'count':
      return /^\d{1,4}$/.test(String(value)) ? String(value) : undefined;
    case 'scope':
      return value === 'row' || value === 'col' ? value : undefined;
    case 'link':
      return safeLink(value, base);
  }
}

/** A popup has no status line, so the title says where a link leads. */
function finishLink(link: HTMLAnchorElement): void {
  if (!link.href) return;
  link.rel = 'noopener noreferrer';
  link.target = '_blank';
  link.title = link.href;
}

function showImage(image: HTMLImageElement, task: Task, options: RenderOptions): HTMLElement {
  const properties = propertiesOf(task.node);
  const address = safeImage(properties.get('src'), options.base);
  if (!options.images || !address) return insteadOfPicture(image.alt);
  return picture(image, address, [properties.get('width'), properties.get('height')], task.isInWords);
}
