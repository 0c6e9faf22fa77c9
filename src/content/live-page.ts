import { longestAddress } from '../core/text/parse-url.ts';
import type { ChosenFile } from '../core/types.ts';

/**
 * The live page through the prototypes' own members. A page may name a picture "querySelector" or a field
 * "parentElement", and the document or the form would hand out that instead.
 */
const getter = (owner: object, name: string): ((node: Node) => unknown) => {
  const member = Object.getOwnPropertyDescriptor(owner, name);
  // A browser without the member simply has nothing there.
  return (node) => member?.get?.call(node) as unknown;
};

type List = (selector: string) => NodeListOf<Element>;
const listInPage = Object.getOwnPropertyDescriptor(Document.prototype, 'querySelectorAll')?.value as List;
const listInside = Object.getOwnPropertyDescriptor(Element.prototype, 'querySelectorAll')?.value as List;

const parentElement = getter(Node.prototype, 'parentElement');
const textContent = getter(Node.prototype, 'textContent');
const isConnected = getter(Node.prototype, 'isConnected');
const ownerDocument = getter(Node.prototype, 'ownerDocument');
const body = getter(Document.prototype, 'body');
const documentElement = getter(Document.prototype, 'documentElement');
const scrollingElement = getter(Document.prototype, 'scrollingElement');
const activeElement = getter(Document.prototype, 'activeElement');
const contentType = getter(Document.prototype, 'contentType');
const shadowRoot = getter(Element.prototype, 'shadowRoot');
const children = getter(Element.prototype, 'children');

const createElement = Object.getOwnPropertyDescriptor(Document.prototype, 'createElement')?.value as unknown;

export const findInside = (element: Element, selector: string): Element[] => [...listInside.call(element, selector)];
export const findAll = (page: Document, selector: string): Element[] => [...listInPage.call(page, selector)];
/** All elements as they stand now. The browser shows us each once it is asked for, which costs more than the rest. */
export const listAll = (page: Document, selector = '*'): ArrayLike<Element> => listInPage.call(page, selector);
/** How many there are, without showing us any of them. */
export const countInside = (element: Element): number => listInside.call(element, '*').length;
export const parentOf = (node: Node): Element | null => parentElement(node) as Element | null;
export const textOf = (node: Node): string => (textContent(node) as string | null) ?? '';
export const isInPage = (node: Node): boolean => isConnected(node) === true;
export const pageOf = (node: Node): Document => ownerDocument(node) as Document;
export const bodyOf = (page: Document): HTMLElement | null => body(page) as HTMLElement | null;
export const rootOf = (page: Document): HTMLElement => documentElement(page) as HTMLElement;
export const scrollerOf = (page: Document): Element => (scrollingElement(page) as Element | null) ?? rootOf(page);
export const childrenOf = (element: Element): Element[] => [...(children(element) as Iterable<Element>)];
export const focusedIn = (page: Document): Element | null => activeElement(page) as Element | null;
export const shadowOf = (element: Element): ShadowRoot | null => shadowRoot(element) as ShadowRoot | null;

/** Placeholders of lazy loaders are smaller, in px. */
const smallestPicture = 120;
const currentSrc = getter(HTMLImageElement.prototype, 'currentSrc');
const attributeNames = Object.getOwnPropertyDescriptor(Element.prototype, 'getAttributeNames')?.value as () => string[];
const naturalWidth = getter(HTMLImageElement.prototype, 'naturalWidth');
const naturalHeight = getter(HTMLImageElement.prototype, 'naturalHeight');

const isLazy = (image: Element): boolean =>
  attributeNames.call(image).some((name) => /^data-.*(?:src|original|image|url)/.test(name));

/** The file that the browser chose for a picture; nothing for what is none, or may only hold the place of another. */
export function chosenFileOf(element: Element): ChosenFile | undefined {
  if (!(element instanceof HTMLImageElement)) return undefined;
  const [width, height] = [Number(naturalWidth(element)), Number(naturalHeight(element))];
  if (width === 0 ? isLazy(element) : width < smallestPicture) return undefined;
  const address = String(currentSrc(element));
  return /^https?:/.test(address) && address.length <= longestAddress ? { address, width, height } : undefined;
}

const allOf = Object.getOwnPropertyDescriptor(Document.prototype, 'getElementsByTagName')?.value as (
  tag: string,
) => HTMLCollection;

/** The browser counts, without showing us any of them. */
export function hasMoreElements(page: Document, most: number): boolean {
  return allOf.call(page, '*').length > most;
}

const outerHTML = getter(Element.prototype, 'outerHTML');

/** An element as the browser writes it down, in one go and without us. */
export const toMarkup = (element: Element): string => outerHTML(element) as string;

export function isHtml(page: Document): boolean {
  return /^(text\/html|application\/xhtml\+xml)$/.test(String(contentType(page)));
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** The element whose shadow tree a node stands in; null in the page itself. */
export function hostOf(node: Node): Element | null {
  const root = Node.prototype.getRootNode.call(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/** Does it come first in the page, or hold the other? */
export function isBefore(one: Node, other: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** As `contains`, but what stands in the shadow of something inside is inside as well. */
export function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = hostOf(node)) if (contains(outer, node)) return true;
  return false;
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function isWithin(element: Element, selector: string): boolean {
  return Element.prototype.closest.call(element, selector) !== null;
}

export function setAttribute(element: Element, name: string, value: string): void {
  Element.prototype.setAttribute.call(element, name, value);
}

export function removeAttribute(element: Element, name: string): void {
  Element.prototype.removeAttribute.call(element, name);
}

export function getAttribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** What the reader would click on at this place of the window. */
export function elementAt(page: Document, x: number, y: number): Element | null {
  return Document.prototype.elementFromPoint.call(page, x, y);
}

export function create(page: Document, tag: string): HTMLElement {
  return (createElement as (tag: string) => HTMLElement).call(page, tag);
}

export function clonePage(page: Document): Document {
  return Node.prototype.cloneNode.call(page, true) as Document;
}

/** Walks elements or texts under a node in document order, the node itself left out. */
export function walk(page: Document, root: Node, what: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(page, root, what);
}
