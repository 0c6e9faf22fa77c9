/** The parts of a page that a person sees: text nodes with more than white space, and pictures. */
export type Leaf = Text | Element;

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'TITLE']);
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const REJECT = 2;
const SKIP = 3;
const ACCEPT = 1;

export const isText = (node: Node): node is Text => node.nodeType === 3;

/** Leaves in document order. The same document and its clone give lists of equal length and order. */
export function leavesOf(root: Node): Leaf[] {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument!;
  const walker = document.createTreeWalker(root, SHOW_ELEMENT | SHOW_TEXT, {
    acceptNode: (node) => {
      if (isText(node)) return /\S/.test(node.data) ? ACCEPT : SKIP;
      const name = node.nodeName.toUpperCase();
      if (UNSEEN.has(name)) return REJECT;
      return name === 'IMG' ? ACCEPT : SKIP;
    },
  });
  const leaves: Leaf[] = [];
  while (walker.nextNode()) leaves.push(walker.currentNode as Leaf);
  return leaves;
}
