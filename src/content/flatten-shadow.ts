import { type Pair, pairUp } from './pair-up.ts';
import { matches, shadowOf } from './live-page.ts';

/** A page with more shadow trees than this in one another is built to tire whoever looks. */
const mostPairs = 150_000;

/** Puts into the copy of a host what its open shadow tree shows, slots filled, as the reader sees it. */
export function flattenShadow(live: Element, copy: Element, pairs: Pair[]): void {
  const shadow = shadowOf(live);
  if (!shadow || pairs.length > mostPairs) return;
  const light = pairChildren(live, copy);
  const start = pairs.length;
  const children = [...shadow.childNodes].map((node) => {
    const twin = copy.ownerDocument.importNode(node, true);
    if (node instanceof Element) pairUp(node, twin as Element, pairs);
    return twin;
  });
  const added = pairs.slice(start);
  Element.prototype.replaceChildren.call(copy, ...children);
  for (const pair of added) {
    if (pair.live instanceof HTMLSlotElement) fillSlot(pair.live, pair.copy, light);
    else if (matches(pair.live, 'style, script, link')) Element.prototype.remove.call(pair.copy);
    else flattenShadow(pair.live, pair.copy, pairs);
  }
}

function pairChildren(live: Element, copy: Element): Map<Node, Node> {
  const copies = Array.from(copy.childNodes);
  return new Map(Array.from(live.childNodes, (child, index) => [child, copies[index] ?? child.cloneNode(true)]));
}

/** A slot that got nothing shows what stands in it. */
function fillSlot(slot: HTMLSlotElement, copy: Element, light: Map<Node, Node>): void {
  const assigned = slot.assignedNodes().flatMap((node) => light.get(node) ?? []);
  if (assigned.length > 0) copy.replaceChildren(...assigned);
}
