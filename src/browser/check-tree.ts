import type { Check } from './shape-checks.ts';

/** Deeper than any article; a tree that goes on is an attack on whoever walks it. */
const deepest = 120;
const mostNodes = 200_000;

/** Properties of hast that hold an address. */
const addresses = new Set(['href', 'src', 'cite', 'poster', 'longDesc']);

interface Walk {
  nodes: number;
}

/**
 * Is this a hast tree that can be shown? The content script cleaned it already, but a page's process may be
 * taken over; what the pages show is decided again by their own allow-list of elements.
 */
export const isTree: Check = (value) => {
  const walk: Walk = { nodes: 0 };
  return isObject(value) && value['type'] === 'root' && areChildren(value['children'], walk, 0);
};

function areChildren(value: unknown, walk: Walk, depth: number): boolean {
  return Array.isArray(value) && depth <= deepest && value.every((node) => isNode(node, walk, depth));
}

function isNode(value: unknown, walk: Walk, depth: number): boolean {
  walk.nodes += 1;
  if (walk.nodes > mostNodes || !isObject(value)) return false;
  if (value['type'] === 'text') return typeof value['value'] === 'string';
  if (value['type'] !== 'element' || !isTagName(value['tagName'])) return false;
  return areProperties(value['properties']) && areChildren(value['children'], walk, depth + 1);
}

function isTagName(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9]{0,15}$/.test(value) && !/^(script|style|iframe)$/.test(value);
}

function areProperties(value: unknown): boolean {
  if (value === undefined) return true;
  return isObject(value) && Object.entries(value).every(([name, property]) => isProperty(name, property));
}

function isProperty(name: string, value: unknown): boolean {
  if (/^(on|style$|srcdoc)/i.test(name)) return false;
  if (addresses.has(name)) return typeof value === 'string' && isSafeAddress(value);
  const single = (one: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof one);
  return value === null || value === undefined || single(value) || (Array.isArray(value) && value.every(single));
}

/** What an article may point to. Relative addresses were made absolute where the page is known. */
function isSafeAddress(value: string): boolean {
  return /^(https?:|mailto:|tel:|#|data:image\/(png|jpeg|gif|webp|avif);)/i.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
