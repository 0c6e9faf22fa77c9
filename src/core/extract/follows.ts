/** Does the other node come after this one in the page? */
export const follows = (node: Node, other: Node): boolean => (node.compareDocumentPosition(other) & 4) !== 0;

/**
 * Those of some elements, in order of the page, that come before a node. To tell the order of two siblings, a browser
 * counts through those between them: asked of every one of thousands, that would grow with their square.
 */
export function before(elements: readonly Element[], node: Node): Element[] {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (follows(elements[middle]!, node)) low = middle + 1;
    else high = middle;
  }
  return elements.slice(0, low);
}
