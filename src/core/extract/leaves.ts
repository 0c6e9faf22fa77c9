/** The parts of a page that a person sees: text nodes with more than white space, and pictures. */
export type Leaf = Text | Element;

/** In these a person sees no text. */
export const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'TITLE']);

export const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What follows in document order, past everything inside the current node. */
function skipInside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

/** Leaves in document order. */
export function leavesOf(root: Node): Leaf[] {
  const document = root.ownerDocument ?? (root as Document);
  // Elements and texts; a filter in script would cost several times as much as the few tests below.
  const walker = document.createTreeWalker(root, 1 | 4);
  const leaves: Leaf[] = [];
  for (let node: Node | null = root; node;) {
    let inside = true;
    if (isText(node)) {
      if (/\S/.test(node.data)) leaves.push(node);
    } else if (isElement(node)) {
      const name = node.nodeName.toUpperCase();
      if (name === 'IMG') leaves.push(node);
      inside = !UNSEEN.has(name);
    }
    node = inside ? walker.nextNode() : skipInside(walker);
  }
  return leaves;
}
