/** Does the other node come after this one in the page? */
export const follows = (node: Node, other: Node): boolean => (node.compareDocumentPosition(other) & 4) !== 0;
