import { JSDOM, VirtualConsole } from 'jsdom';

/** A document whose every read is counted, so that growth is measured in work and not in time. */
export interface CountedPage {
  document: Document;
  /** Reads of nodes since the page was made; a text that is gathered counts as many reads as nodes it is gathered from. */
  reads: () => number;
}

const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
let count = 0;
/** jsdom answers some reads by others of the same kind; only the first one is ours. */
let isInside = false;

type Member = (this: Node, ...given: unknown[]) => unknown;
/** A descriptor whose functions are called on nodes of our choice. */
type Descriptors = Record<string, { configurable?: boolean; value?: unknown; get?: Member }>;
const membersOf = (owner: object): Descriptors => Object.getOwnPropertyDescriptors(owner);

/** What looks through all that is inside of a node. */
const gatherers = new Set([
  'textContent',
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'cloneNode',
  'innerHTML',
]);

function countMembers(owner: object): void {
  for (const [name, member] of Object.entries(membersOf(owner))) {
    if (name === 'constructor' || !member.configurable) continue;
    const counted = (inner: Member): Member =>
      function (...given) {
        if (isInside) return inner.apply(this, given);
        count += weightOf(name, this, given);
        isInside = true;
        try {
          return inner.apply(this, given);
        } finally {
          isInside = false;
        }
      };
    if (typeof member.value === 'function')
      Object.defineProperty(owner, name, { ...member, value: counted(member.value as Member) });
    else if (member.get) Object.defineProperty(owner, name, { ...member, get: counted(member.get) });
  }
}

const { firstChild, nextSibling, parentNode } = membersOf(window.Node.prototype);

function weightOf(name: string, node: Node, given: unknown[]): number {
  if (gatherers.has(name)) return weigh(node);
  return name === 'compareDocumentPosition' ? siblings(node, given[0] as Node) : 1;
}

const parentOf = (node: Node): Node | null => parentNode!.get!.call(node) as Node | null;

/** To tell which of two nodes comes first, a browser counts through the children of the nearest element around both. */
function siblings(one: Node, other: Node): number {
  const around = new Set<Node>();
  for (let node: Node | null = one; node; node = parentOf(node)) around.add(node);
  let common: Node | null = other;
  while (common && !around.has(common)) common = parentOf(common);
  let children = 1;
  for (let child = common && (firstChild!.get!.call(common) as Node | null); child; children++)
    child = nextSibling!.get!.call(child) as Node | null;
  return children;
}

/** Nodes inside of a node. */
function weigh(node: Node): number {
  let nodes = 1;
  for (
    let child = firstChild!.get!.call(node) as Node | null;
    child;
    child = nextSibling!.get!.call(child) as Node | null
  )
    nodes += weigh(child);
  return nodes;
}

const { Node, Element, Document, TreeWalker, CharacterData } = window;
for (const { prototype } of [Node, Element, Document, TreeWalker, CharacterData]) countMembers(prototype);

export function openCounted(html: string): CountedPage {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  count = 0;
  return { document, reads: () => count };
}
