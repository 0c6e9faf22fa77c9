/** The parts of a page that a person sees: text nodes with more than white space, and pictures. */
export type Leaf = Text | Element;

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'TITLE']);

export const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The next node in document order under `root`, past what is inside `node` when told so. */
function nextNode(node: Node, root: Node, inside: boolean): Node | null {
  if (inside && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

/** Leaves in document order. The same document and its clone give lists of equal length and order. */
export function leavesOf(root: Node): Leaf[] {
  const leaves: Leaf[] = [];
  // A tree walker with a filter in script costs several times as much as these few steps.
  for (let node: Node | null = root; node;) {
    let inside = true;
    if (isText(node)) {
      if (/\S/.test(node.data)) leaves.push(node);
    } else if (isElement(node)) {
      const name = node.nodeName.toUpperCase();
      if (name === 'IMG') leaves.push(node);
      inside = !UNSEEN.has(name);
    }
    node = nextNode(node, root, inside);
  }
  return leaves;
}
