import { countWords } from '../text/words.ts';
import type { ClassNames } from './class-names.ts';
import { isText, leavesOf, type Leaf } from './leaves.ts';
import type { Sketch } from './sketch/sketch.ts';

/** Elements that hold a line of prose. */
export const LINE = 'p, h2, h3, h4, li, blockquote, dd, dt, td, pre';
const LINE_NAMES = LINE.split(', ');
/** Parts of a page in which nothing is the article's, whatever it looks like: by element or role, and by name. */
const OUTSIDE_ELEMENT = new Set('aside nav footer form dialog figure'.split(' '));
const OUTSIDE_ROLE = new Set('complementary navigation dialog'.split(' '));
const OUTSIDE_NAME = /comment|related|recirc|newsletter|teaser|promo(?!ted)|author-?_*(?:bio|box|description)/i;
/** Names of the whole article tell its place on the site ("promoted", "tag-newsletters"), not what it is. */
const WHOLE = new Set('body html main article'.split(' '));
/** With so much of it linked, a line points elsewhere. */
const LINKED = 0.3;

function isOutsideItself(element: Element): boolean {
  if (OUTSIDE_ELEMENT.has(element.nodeName.toLowerCase())) return true;
  if (OUTSIDE_ROLE.has(element.getAttribute('role')?.toLowerCase() ?? '')) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (WHOLE.has(element.nodeName.toLowerCase()) && element.getElementsByTagName('p').length > 1) return false;
  return OUTSIDE_NAME.test(element.getAttribute('class') ?? '') || /comment/i.test(element.getAttribute('id') ?? '');
}

/** Share of an element's text that is linked, 0 to 1. */
export function linkShare(element: Element): number {
  const links = element.getElementsByTagName('a');
  if (links.length === 0) return 0;
  let linked = 0;
  for (const link of links) linked += link.textContent.trim().length;
  return linked / (element.textContent.trim().length || 1);
}

/** Tag and classes: boxes that a template made alike have equal ones. */
export const signatureOf = (element: Element): string =>
  `${element.nodeName.toLowerCase()} ${(element.getAttribute('class') ?? '').trim().split(/\s+/).sort().join(' ')}`;

/** A copy of the page that still has every wrapper, with answers that several steps ask for, each found once. */
export class Page {
  readonly document: Document;
  /** All leaves, in order. */
  readonly leaves: Leaf[];
  readonly #outside = new Map<Element, boolean>();
  readonly #words = new Map<Element, number>();
  /** Lines without lines inside them, in order. */
  readonly lines: Element[];

  readonly #names: ClassNames;

  /**
   * @param sketch the page as it is now
   * @param names its class names, and of elements that are no longer there
   */
  constructor(document: Document, sketch: Sketch, names: ClassNames) {
    this.document = document;
    this.#names = names;
    this.leaves = sketch.leaves;
    const lines = sketch.elementsNamed(LINE_NAMES).map(({ source }) => source!);
    this.lines = lines.filter((line, index) => !(lines[index + 1] && line.contains(lines[index + 1]!)));
  }

  /** The elements inside of another whose class says this, in no order. */
  named(pattern: RegExp, within: Element): Element[] {
    const elements = [...this.#names].flatMap(([name, all]) => (pattern.test(name) ? all : []));
    return elements.filter((element) => element !== within && within.contains(element));
  }

  /** Is an element in a part of the page that is not the article's? */
  isOutside(element: Element): boolean {
    const known = this.#outside.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const outside = isOutsideItself(element) || (parent !== null && this.isOutside(parent));
    this.#outside.set(element, outside);
    return outside;
  }

  /** Words of an element's text. */
  wordsOf(element: Element): number {
    let count = this.#words.get(element);
    if (count === undefined) {
      count = countWords(element.textContent);
      this.#words.set(element, count);
    }
    return count;
  }

  /** A paragraph as reporters write it: long enough to be no label, with few links. */
  isProse(element: Element, minWords: number): boolean {
    return this.wordsOf(element) >= minWords && linkShare(element) < LINKED;
  }
}

/** The texts of an element. */
export const textsOf = (element: Element): Leaf[] => leavesOf(element).filter(isText);

/** Every element with one of these leaves in it. */
export function around(leaves: Iterable<Leaf>): Set<Node> {
  const elements = new Set<Node>();
  for (const leaf of leaves) {
    for (let node = leaf.parentNode; node && !elements.has(node); node = node.parentNode) elements.add(node);
  }
  return elements;
}
