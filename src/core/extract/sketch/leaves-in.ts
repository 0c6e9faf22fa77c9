import type { Leaf } from '../leaves.ts';
import type { SketchElement } from './sketch-element.ts';
import { isElement, SketchText } from './sketch-node.ts';

/** What the page has of the texts and pictures that are left in a part of its sketch. */
export function leavesIn(element: SketchElement, leaves = new Set<Leaf>()): Set<Leaf> {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node instanceof SketchText && node.leaf) leaves.add(node.leaf);
    if (!isElement(node)) continue;
    if (node.source && node.tagName === 'IMG') leaves.add(node.source);
    leavesIn(node, leaves);
  }
  return leaves;
}
