import { treeProperties, treeTags } from '../core/article/allowed-tags.ts';
import { type Check, isIndex, isOptional, isPlain, isRecord } from './shape-checks.ts';

/** Deeper than any article; a tree that goes on is an attack on whoever walks it. */
const deepest = 140;
const mostNodes = 200_000;
/** Characters of all texts and properties together: some thirty times the longest article met so far. */
const mostText = 10_000_000;

/** Properties that hold an address. */
const addresses = new Set(['href', 'src']);

interface Walk {
  nodes: number;
  text: number;
}

/**
 * Is this a tree that the core could have made? The content script made it out of allowed elements already, but a
 * page's process may be taken over; what the pages show is decided again by their own allow-list of elements.
 */
export const isTree: Check = (value) => {
  const walk: Walk = { nodes: 0, text: 0 };
  return isPlain(value) && value['type'] === 'root' && areChildren(value['children'], walk, 0);
};

function areChildren(value: unknown, walk: Walk, depth: number): boolean {
  return Array.isArray(value) && depth <= deepest && value.every((node) => isNode(node, walk, depth));
}

function isNode(value: unknown, walk: Walk, depth: number): boolean {
  walk.nodes += 1;
  if (walk.nodes > mostNodes || !isPlain(value)) return false;
  if (value['type'] === 'text') return fits(value['value'], walk);
  if (value['type'] !== 'element' || !treeTags.has(value['tagName'] as string) || !isData(value['data'])) return false;
  return areProperties(value['properties'], walk) && areChildren(value['children'], walk, depth + 1);
}

const isData = isOptional(isRecord({ block: isOptional(isIndex) }));

function areProperties(value: unknown, walk: Walk): boolean {
  if (value === undefined) return true;
  return isPlain(value) && Object.entries(value).every(([name, property]) => isProperty(name, property, walk));
}

function isProperty(name: string, value: unknown, walk: Walk): boolean {
  if (!treeProperties.has(name)) return false;
  if (addresses.has(name)) return fits(value, walk) && isSafeAddress(value as string);
  if (name === 'srcSet') return fits(value, walk) && (value as string).split(/,\s+/).every(isSafeAddress);
  return typeof value === 'number' || fits(value, walk);
}

function fits(value: unknown, walk: Walk): boolean {
  if (typeof value !== 'string') return false;
  walk.text += value.length;
  return walk.text <= mostText;
}

/** What an article may point to. Relative addresses were made absolute where the page is known. */
function isSafeAddress(value: string): boolean {
  return /^(https?:|mailto:)/i.test(value);
}
