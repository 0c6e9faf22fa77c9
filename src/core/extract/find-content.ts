import { Readability } from '@mozilla/readability';
import { isText, leavesOf, type Leaf } from './leaves.ts';

const keyOf = (leaf: Leaf): string => (isText(leaf) ? leaf.data.trim() : `img ${leaf.getAttribute('src') ?? ''}`);

function placesByKey(leaves: Leaf[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  leaves.forEach((leaf, index) => {
    const key = keyOf(leaf);
    const list = places.get(key);
    if (list) list.push(index);
    else places.set(key, [index]);
  });
  return places;
}

/**
 * Which leaves of the page are in Readability's output, by their place in `leavesOf(document)`.
 * Leaves keep their identity through Readability, except when it starts over from its own copy of the
 * page: those are found again by their text, in order.
 */
function survivors(before: Leaf[], output: Node): Set<number> {
  const place = new Map<Node, number>(before.map((leaf, index) => [leaf, index]));
  let byKey: Map<string, number[]> | undefined;
  const found = new Set<number>();
  let last = -1;
  for (const leaf of leavesOf(output)) {
    let index = place.get(leaf);
    if (index === undefined) {
      byKey ??= placesByKey(before);
      const places = byKey.get(keyOf(leaf)) ?? [];
      const after = last;
      index = places.find((i) => i > after && !found.has(i)) ?? places.find((i) => !found.has(i));
    }
    if (index === undefined) continue;
    found.add(index);
    last = index;
  }
  return found;
}

/**
 * Runs Readability on a document, which it consumes.
 * @returns places in `leavesOf(document)` of the leaves that it takes for the article; empty when it finds none
 */
export function findContent(document: Document): Set<number> {
  const before = leavesOf(document);
  const reader = new Readability<Node>(document, {
    keepClasses: true,
    serializer: (node) => node,
    disableJSONLD: true,
  });
  const output = reader.parse()?.content;
  return output ? survivors(before, output) : new Set();
}
