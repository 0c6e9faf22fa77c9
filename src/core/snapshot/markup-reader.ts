import { endOfScript } from './end-of-script.ts';

/** Elements that have neither content nor an end. */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** Elements whose text is written down as it is. */
const RAW = new Set('script style xmp iframe noembed noframes noscript plaintext'.split(' '));
const HTML = 'http://www.w3.org/1999/xhtml';
/**
 * A vocabulary that no browser acts on: what is asked of an element or an attribute by name is found in it all the same.
 * Styles, a base address and what is played, which is asked for even where no page is around it, would be refused by
 * the policy of our pages, and told as a fault.
 */
const INERT = 'urn:fair-copy:inert';
const MEDIA = new Set(['audio', 'video', 'source', 'track', 'embed']);
const ROOTS = new Map([
  ['svg', 'http://www.w3.org/2000/svg'],
  ['math', 'http://www.w3.org/1998/Math/MathML'],
]);
/** Elements of drawings and formulas whose children are of the page again. */
const HOLDS_HTML = new Map([
  [ROOTS.get('svg'), new Set('foreignObject desc title'.split(' '))],
  [ROOTS.get('math'), new Set('mi mo mn ms mtext annotation-xml'.split(' '))],
]);
const NAME = /[^\s>]+/y;
/** Parsers stop at 512; scripts can build deeper. */
const DEEPEST = 2_000;

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => SIGNS[name] ?? '') : text;

function namespaceOf(name: string, parent: Node): string {
  const root = ROOTS.get(name);
  if (root) return root;
  if (parent.nodeType !== 1) return HTML;
  const { namespaceURI, localName } = parent as Element;
  return HOLDS_HTML.get(namespaceURI ?? '')?.has(localName) === false ? (namespaceURI ?? HTML) : HTML;
}

/** An element that is not closed yet. */
interface Open {
  name: string;
  /** Where its children go. */
  inside: Node;
  isTemplate: boolean;
}

/**
 * Undoes what a browser does when it serialises an element, and nothing else. A parser for pages would be wrong here:
 * it closes and moves what scripts have put in places where markup could not, and the elements of the two would not
 * be the same. Attributes that run something, or that would hide members of the document, are left out.
 */
export class MarkupReader {
  readonly #html: string;
  readonly #document: Document;
  readonly #most: number;
  /** By these names an element would stand in for what the document and forms have themselves. */
  readonly #members: object[];
  readonly #elements: Element[] = [];
  readonly #open: Open[] = [];
  #inside: Node;
  #at = 0;
  /** So many of the open elements are in a template, whose content is not the page's. */
  #templates = 0;

  /** @param most elements; with more of them the reading stops */
  constructor(html: string, document: Document, most: number) {
    this.#html = html;
    this.#document = document;
    this.#most = most;
    this.#members = [document, document.createElement('form')].map((owner) => Object.getPrototypeOf(owner) as object);
    this.#inside = document;
  }

  /** Fills the document. Returns its elements in order, null for what no browser has written. */
  read(): Element[] | null {
    const { length } = this.#html;
    while (this.#at < length) if (!this.#readNext()) return null;
    return this.#open.length === 0 ? this.#elements : null;
  }

  /** One text, one comment, or the start or end of one element; false where that can't be. */
  #readNext(): boolean {
    if (this.#html[this.#at] !== '<') return this.#readText();
    if (this.#html[this.#at + 1] === '/') return this.#readEnd();
    if (this.#html[this.#at + 1] === '!') return this.#skipPast('-->');
    return this.#readElement();
  }

  #readText(): boolean {
    const end = this.#html.indexOf('<', this.#at);
    const text = this.#html.slice(this.#at, end < 0 ? this.#html.length : end);
    if (this.#inside === this.#document) return false;
    this.#inside.appendChild(this.#document.createTextNode(decode(text)));
    this.#at += text.length;
    return true;
  }

  #readEnd(): boolean {
    const open = this.#open.pop();
    const start = this.#at + 2;
    if (!open || !this.#skipPast('>') || this.#html.slice(start, this.#at - 1) !== open.name) return false;
    if (open.isTemplate) this.#templates -= 1;
    this.#inside = this.#open.at(-1)?.inside ?? this.#document;
    return true;
  }

  #readElement(): boolean {
    NAME.lastIndex = this.#at + 1;
    const [name] = NAME.exec(this.#html) ?? [''];
    this.#at += 1 + name.length;
    const namespace = namespaceOf(name, this.#inside);
    const element = this.#create(namespace, name);
    if (!element || !this.#readAttributes(element)) return false;
    this.#inside.appendChild(element);
    if (this.#templates === 0 && this.#elements.push(element) > this.#most) return false;
    if (namespace !== HTML || !(VOID.has(name) || RAW.has(name))) return this.#enter(name, element, namespace);
    return VOID.has(name) || this.#readRaw(name, element);
  }

  /** A parser lets names pass that can't be given; nobody reads them. */
  #create(namespace: string, name: string): Element | null {
    if (this.#inside === this.#document && (name !== 'html' || this.#elements.length > 0)) return null;
    try {
      return this.#document.createElementNS(name === 'base' || name === 'style' ? INERT : namespace, name);
    } catch {
      return this.#document.createElement('span');
    }
  }

  #readAttributes(element: Element): boolean {
    while (this.#html[this.#at] !== '>') {
      const equals = this.#html.indexOf('="', this.#at);
      const end = this.#html.indexOf('"', equals + 2);
      if (equals < 0 || end < 0) return false;
      this.#setAttribute(element, this.#html.slice(this.#at + 1, equals), this.#html.slice(equals + 2, end));
      this.#at = end + 1;
    }
    this.#at += 1;
    return true;
  }

  #setAttribute(element: Element, name: string, value: string): void {
    if (/^on/i.test(name) || (/^(?:name|id)$/.test(name) && this.#members.some((owner) => value in owner))) return;
    try {
      const isInert = name === 'style' || (MEDIA.has(element.localName) && name === 'src');
      if (isInert) element.setAttributeNS(INERT, name, decode(value));
      else element.setAttribute(name, decode(value));
    } catch {
      // As with the names of elements.
    }
  }

  #enter(name: string, element: Element, namespace: string): boolean {
    const isTemplate = name === 'template' && namespace === HTML;
    if (isTemplate) this.#templates += 1;
    this.#inside = isTemplate ? (element as HTMLTemplateElement).content : element;
    return this.#open.push({ name, inside: this.#inside, isTemplate }) <= DEEPEST;
  }

  #readRaw(name: string, element: Element): boolean {
    const start = this.#at;
    const tag = `</${name}>`;
    const end = name === 'script' ? endOfScript(this.#html, start) : this.#html.indexOf(tag, start);
    if (end < 0 || !this.#html.startsWith(tag, end)) return false;
    element.textContent = this.#html.slice(start, end);
    this.#at = end + tag.length;
    return true;
  }

  #skipPast(sign: string): boolean {
    const found = this.#html.indexOf(sign, this.#at);
    this.#at = found + sign.length;
    return found >= 0;
  }
}
