import type { Leaf } from '../leaves.ts';
import type { SketchElement } from './sketch-element.ts';

export const isElement = (node: SketchNode): node is SketchElement => node.nodeType === 1;

/** What texts and elements of a sketch have in common; members are named as in a DOM, for Readability asks by these names. */
export abstract class SketchNode {
  abstract readonly nodeType: number;
  abstract readonly textContent: string;
  abstract readonly childNodes: readonly SketchNode[];
  parentNode: SketchElement | null = null;
  previousSibling: SketchNode | null = null;
  nextSibling: SketchNode | null = null;

  get nextElementSibling(): SketchElement | null {
    let node = this.nextSibling;
    while (node && !isElement(node)) node = node.nextSibling;
    return node;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

const NOTHING: readonly SketchNode[] = [];

export class SketchText extends SketchNode {
  readonly nodeType = 3;
  readonly tagName = undefined;
  readonly childNodes = NOTHING;
  readonly textContent: string;
  /** What the page has here, when a person sees it. */
  readonly leaf: Leaf | null;

  constructor(text: string, leaf: Leaf | null) {
    super();
    this.textContent = text;
    this.leaf = leaf;
  }
}
