import { Readability } from '@mozilla/readability';
import { remember } from '../text/remember.ts';
import type { SketchElement } from './sketch/sketch-element.ts';
import type { Sketch } from './sketch/sketch.ts';
import { isElement } from './sketch/sketch-node.ts';

/** Members of Readability that its types do not name. A test holds that they are still there. */
interface Inner {
  _flags: number;
  _metadata: object;
  _articleTitle: string;
  DIV_TO_P_ELEMS: Set<string>;
  REGEXPS: Record<string, Pick<RegExp, 'test'>>;
  _getLinkDensity(element: SketchElement): number;
  _prepDocument(): void;
  _grabArticle(): SketchElement | null;
}

const Inner = Readability as unknown as new (document: Sketch, options: object) => Inner;

/** All flags: the first attempt. */
const ALL = 0b111;
/** A byline is shorter than this, in characters. */
const MAX_BYLINE = 100;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A page repeats its class names, and these patterns name dozens of words each. */
const ASKED_OFTEN = ['unlikelyCandidates', 'okMaybeItsACandidate', 'byline'];

function holdsText(element: SketchElement): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node) ? holdsText(node) : /\S/.test(node.textContent)) return true;
  }
  return false;
}

/**
 * Readability's search for the article without what it does for an output of its own: from here only the places of
 * texts and pictures are taken, out of a sketch of a page whose metadata were read.
 */
export class LeanReadability extends Inner {
  readonly #sketch: Sketch;
  readonly #blocks: readonly string[];

  /**
   * @param sketch consumed
   * @param title the headline: Readability drops the heading that repeats it
   * @param flags what it leaves out, as bits: by names (1), by what names weigh (2), by how a part is built (4)
   */
  constructor(sketch: Sketch, title: string, flags: number) {
    // With a threshold of one character it makes one attempt, or goes on in an emptied page and finds nothing.
    super(sketch, { charThreshold: 1 });
    this.#sketch = sketch;
    this.#blocks = [...this.DIV_TO_P_ELEMS];
    const often = ASKED_OFTEN.map((name) => {
      const pattern = this.REGEXPS[name]!;
      return [name, { test: remember((text) => pattern.test(text)) }] as const;
    });
    this.REGEXPS = { ...this.REGEXPS, ...Object.fromEntries(often) };
    this._flags = flags;
    this._metadata = {};
    this._articleTitle = title;
  }

  find(): SketchElement | null {
    const { body } = this.#sketch;
    if (!body) return null;
    // Readability's further attempts are made in a body that has its score from the first, and so is no candidate.
    if (this._flags !== ALL) body.readability = { contentScore: 0 };
    this._prepDocument();
    return this._grabArticle();
  }

  _getAllNodesWithTag(element: SketchElement, names: readonly string[]): readonly SketchElement[] {
    return element.elementsNamed(names);
  }

  _hasChildBlockElement(element: SketchElement): boolean {
    return element.elementsNamed(this.#blocks).length > 0;
  }

  _setNodeTag(element: SketchElement, name: string): SketchElement {
    element.rename(name);
    return element;
  }

  /** Asked of every element until there is one: its text, which the whole page is for the first, comes last. */
  _isValidByline(element: SketchElement, names: string): boolean {
    const isNamed =
      this.REGEXPS['byline']!.test(names) ||
      element.getAttribute('rel') === 'author' ||
      (element.getAttribute('itemprop') ?? '').includes('author');
    if (!isNamed) return false;
    const { length } = element.textContent.trim();
    return length > 0 && length < MAX_BYLINE;
  }

  /** Nested boxes would each make a string of all their text, where the first letter tells. */
  _isElementWithoutContent(element: SketchElement): boolean {
    if (holdsText(element)) return false;
    const { length } = element.children;
    return length === 0 || length === element.elementsNamed(['br', 'hr']).length;
  }

  override _getLinkDensity(element: SketchElement): number {
    return element.getElementsByTagName('a').length === 0 ? 0 : super._getLinkDensity(element);
  }

  _getInnerText(element: SketchElement, asLine = true): string {
    return asLine ? element.line : element.textContent.trim();
  }

  /** By the attributes alone: a style object for every element takes longer than all other tests of it. */
  _isProbablyVisible(element: SketchElement): boolean {
    if (HIDDEN.test(element.getAttribute('style') ?? '') || element.hasAttribute('hidden')) return false;
    return element.getAttribute('aria-hidden') !== 'true' || /(?:^|\s)fallback-image(?:\s|$)/.test(element.className);
  }

  /** Lazy pictures are resolved when the article is cut, and no style goes that far. */
  _fixLazyImages(): void {
    // Nothing is asked of it.
  }

  _cleanStyles(): void {
    // Nothing is asked of it.
  }
}
