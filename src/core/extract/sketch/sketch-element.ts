import { remember } from '../../text/remember.ts';
import { isElement, SketchNode } from './sketch-node.ts';

/** A name of elements in upper case, and a bit that tells at a glance where there are none of them. */
interface Kind {
  name: string;
  bit: number;
}

/** Names that Readability asks for have a bit of their own; the others share one. */
const ASKED =
  'A P IMG DIV SPAN LI UL OL TABLE TD BLOCKQUOTE DL PRE H1 H2 H3 H4 H5 H6 BR HR INPUT BUTTON FORM OBJECT EMBED IFRAME ASIDE FOOTER'.split(
    ' ',
  );
const kindOf = remember((name): Kind => {
  const upper = name.toUpperCase();
  const at = ASKED.indexOf(upper);
  return { name: upper, bit: 1 << (at < 0 ? ASKED.length : at) };
});

/** Attributes that are asked of every element, and that few have. */
const RARE = ['aria-hidden', 'aria-modal', 'hidden', 'itemprop', 'rel', 'role', 'style'];
const rare = new Set(RARE);
/** Elements that have one of these. */
export const RARELY = RARE.map((name) => `[${name}]`).join(', ');

const NOTHING: readonly SketchElement[] = [];

/**
 * An element of a sketch. What is asked of everything inside it again and again (its text, which elements there are)
 * is kept until something inside it changes.
 */
export class SketchElement extends SketchNode {
  readonly nodeType = 1;
  tagName: string | undefined;
  #bit = 0;
  firstChild: SketchNode | null = null;
  lastChild: SketchNode | null = null;
  /** Set by Readability. */
  readability: object | undefined = undefined;
  _readabilityDataTable: boolean | undefined = undefined;
  /** The page's element; null for one that Readability made. */
  readonly source: Element | null;
  readonly #isRare: boolean;
  #id: string | null = null;
  #className: string | null = null;
  /** Whether anything of the following is known, here or, by that, in anything inside. */
  #isKnown = false;
  #text: string | null = null;
  #line: string | null = null;
  #children: SketchElement[] | null = null;
  /** The bits of all elements inside; -1 when not known. */
  #inside = -1;

  /** @param isRare whether the page's element has an attribute that few have */
  constructor(name: string | undefined, source: Element | null, isRare: boolean) {
    super();
    if (name) this.rename(name);
    this.source = source;
    this.#isRare = isRare;
  }

  get nodeName(): string | undefined {
    return this.tagName;
  }

  /** Changes what it is, in place. */
  rename(name: string): void {
    const { name: upper, bit } = kindOf(name);
    this.tagName = upper;
    this.#bit = bit;
    this.parentNode?.changed();
  }

  get id(): string {
    return (this.#id ??= this.source?.getAttribute('id') ?? '');
  }

  set id(id: string) {
    this.#id = id;
  }

  get className(): string {
    return (this.#className ??= this.source?.getAttribute('class') ?? '');
  }

  set className(name: string) {
    this.#className = name;
  }

  get attributes(): ArrayLike<Attr> {
    return this.source?.attributes ?? [];
  }

  getAttribute(name: string): string | null {
    return !this.source || (!this.#isRare && rare.has(name)) ? null : this.source.getAttribute(name);
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  get textContent(): string {
    if (this.#text !== null) return this.#text;
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
    this.#isKnown = true;
    return (this.#text = text);
  }

  /** The text as a line: without white space around it, and with a space where there is more. */
  get line(): string {
    return (this.#line ??= this.textContent.trim().replace(/\s{2,}/g, ' '));
  }

  replaceChildren(): void {
    while (this.firstChild) this.removeChild(this.firstChild);
  }

  /** Readability keeps the markup of a page, to come back to it for a further attempt: here are neither. */
  get innerHTML(): string {
    return '';
  }

  set innerHTML(_markup: string) {
    this.replaceChildren();
  }

  get firstElementChild(): SketchElement | null {
    const { firstChild } = this;
    return !firstChild || isElement(firstChild) ? firstChild : firstChild.nextElementSibling;
  }

  get childNodes(): readonly SketchNode[] {
    const nodes: SketchNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  /** Changes with what it lists, as in a DOM. */
  get children(): readonly SketchElement[] {
    if (this.#children) return this.#children;
    const children: SketchElement[] = [];
    for (let element = this.firstElementChild; element; element = element.nextElementSibling) children.push(element);
    return (this.#children = children);
  }

  getElementsByTagName(name: string): readonly SketchElement[] {
    return this.elementsNamed([name]);
  }

  /** The elements inside that have one of these names, in order. */
  elementsNamed(names: readonly string[]): readonly SketchElement[] {
    let mask = 0;
    for (const name of names) mask |= kindOf(name).bit;
    if ((this.#bitsInside() & mask) === 0) return NOTHING;
    const found: SketchElement[] = [];
    const wanted = names.map((name) => kindOf(name).name);
    this.#collect(wanted, mask, found);
    return found;
  }

  #collect(names: readonly string[], mask: number, found: SketchElement[]): void {
    for (let element = this.firstElementChild; element; element = element.nextElementSibling) {
      if ((element.#bit & mask) !== 0 && names.includes(element.tagName!)) found.push(element);
      if ((element.#bitsInside() & mask) !== 0) element.#collect(names, mask, found);
    }
  }

  #bitsInside(): number {
    if (this.#inside !== -1) return this.#inside;
    let inside = 0;
    for (let element = this.firstElementChild; element; element = element.nextElementSibling) {
      inside |= element.#bit | element.#bitsInside();
    }
    this.#isKnown = true;
    return (this.#inside = inside);
  }

  appendChild(node: SketchNode): void {
    node.remove();
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
    if (isElement(node)) this.#children?.push(node);
    this.changed();
  }

  removeChild(node: SketchNode): void {
    if (node.previousSibling) node.previousSibling.nextSibling = node.nextSibling;
    else this.firstChild = node.nextSibling;
    if (node.nextSibling) node.nextSibling.previousSibling = node.previousSibling;
    else this.lastChild = node.previousSibling;
    node.parentNode = node.previousSibling = node.nextSibling = null;
    if (isElement(node)) this.#children?.splice(this.#children.indexOf(node), 1);
    this.changed();
  }

  replaceChild(node: SketchNode, replaced: SketchNode): void {
    node.remove();
    node.parentNode = this;
    node.previousSibling = replaced.previousSibling;
    node.nextSibling = replaced.nextSibling;
    if (node.previousSibling) node.previousSibling.nextSibling = node;
    else this.firstChild = node;
    if (node.nextSibling) node.nextSibling.previousSibling = node;
    else this.lastChild = node;
    replaced.parentNode = replaced.previousSibling = replaced.nextSibling = null;
    this.#children = null;
    this.changed();
  }

  /** Forgets what was known of everything inside, here and in what is around. */
  changed(): void {
    // What is around something unknown is not known either.
    if (!this.#isKnown) return;
    this.#isKnown = false;
    this.#text = this.#line = null;
    this.#inside = -1;
    this.parentNode?.changed();
  }
}
