import type { Leaf } from '../leaves.ts';
import { SketchElement } from './sketch-element.ts';

/**
 * A page as plain objects, which Readability takes apart in place of the page: asking these costs a fraction of what a
 * document's nodes cost, and the page keeps its wrappers.
 */
export class Sketch extends SketchElement {
  body: SketchElement | null = null;
  /** The leaves of the page, in order. */
  readonly leaves: Leaf[] = [];

  constructor() {
    super(undefined, null, false);
  }

  get documentElement(): SketchElement | null {
    return this.firstElementChild;
  }

  createElement(name: string): SketchElement {
    return new SketchElement(name.toUpperCase(), null, false);
  }
}
