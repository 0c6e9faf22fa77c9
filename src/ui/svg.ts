import { setAttributes, type Attributes } from './element.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** Builds an SVG element; pictures of ours only, nothing of a page's. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: SVGElement[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(namespace, tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}
