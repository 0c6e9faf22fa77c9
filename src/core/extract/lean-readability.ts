import { Readability } from '@mozilla/readability';
import { remember } from '../text/remember.ts';
import { isText } from './leaves.ts';

/** Members of Readability that its types do not name. A test holds that they are still there. */
interface Inner {
  _flags: number;
  _metadata: object;
  _articleTitle: string;
  REGEXPS: Record<string, Pick<RegExp, 'test'>>;
  _getInnerText(element: Element, normalizeSpaces?: boolean): string;
  _getLinkDensity(element: Element): number;
  _cleanConditionally(element: Element, tag: string): void;
  _removeScripts(document: Document): void;
  _prepDocument(): void;
  _grabArticle(): Element | null;
}

const Inner = Readability as unknown as new (document: Document, options: object) => Inner;

/** All flags: the first attempt. */
const ALL = 0b111;
const AUTHOR = '[rel="author"], [itemprop*="author"]';
/** A byline is shorter than this, in characters. */
const MAX_BYLINE = 100;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A page repeats its class names, and these patterns name dozens of words each. */
const ASKED_OFTEN = ['unlikelyCandidates', 'okMaybeItsACandidate', 'byline'];

function holdsText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isText(node) ? /\S/.test(node.data) : node.nodeType === 1 && holdsText(node as Element)) return true;
  }
  return false;
}

/**
 * Readability's search for the article without what it does for an output of its own: from here only the places of
 * texts and pictures are taken, out of a page whose metadata were read and whose scripts and styles are gone.
 * That halves its time.
 */
export class LeanReadability extends Inner {
  readonly #document: Document;
  /** Some element says by an attribute that it names the author. */
  readonly #namesAuthor: boolean;
  /** The element whose text was asked for last, while nothing changes in it. */
  #asked: Element | null = null;
  #text = '';
  #isCleaning = false;

  /**
   * @param document consumed
   * @param title the headline: Readability drops the heading that repeats it
   * @param flags what it leaves out, as bits: by names (1), by what names weigh (2), by how a part is built (4)
   */
  constructor(document: Document, title: string, flags: number) {
    // With a threshold of one character it makes one attempt, or goes on in an emptied page and finds nothing.
    super(document, { charThreshold: 1 });
    this.#document = document;
    this.#namesAuthor = document.querySelector(AUTHOR) !== null;
    const often = ASKED_OFTEN.map((name) => {
      const pattern = this.REGEXPS[name]!;
      return [name, { test: remember((text) => pattern.test(text)) }] as const;
    });
    this.REGEXPS = { ...this.REGEXPS, ...Object.fromEntries(often) };
    this._flags = flags;
    this._metadata = {};
    this._articleTitle = title;
  }

  find(): Element | null {
    const { body } = this.#document;
    if (!(body as HTMLElement | null)) return null;
    // Else it would make a string of the page, to come back to for a further attempt.
    Object.defineProperty(body, 'innerHTML', {
      get: () => '',
      set: () => {
        body.replaceChildren();
      },
    });
    // Readability's further attempts are made in a body that has its score from the first, and so is no candidate.
    if (this._flags !== ALL) Object.assign(body, { readability: { contentScore: 0 } });
    this._removeScripts(this.#document);
    this._prepDocument();
    return this._grabArticle();
  }

  /** Asked of every element until there is one: its text, which the whole page is for the first, comes last. */
  _isValidByline(element: Element, names: string): boolean {
    const isNamed =
      this.REGEXPS['byline']!.test(names) ||
      (this.#namesAuthor &&
        (element.getAttribute('rel') === 'author' || (element.getAttribute('itemprop') ?? '').includes('author')));
    if (!isNamed) return false;
    const { length } = element.textContent.trim();
    return length > 0 && length < MAX_BYLINE;
  }

  /** Nested boxes would each make a string of all their text, where the first letter tells. */
  _isElementWithoutContent(element: Element): boolean {
    if (holdsText(element)) return false;
    const { length } = element.children;
    const breaks = (): number => element.getElementsByTagName('br').length + element.getElementsByTagName('hr').length;
    return length === 0 || length === breaks();
  }

  override _getLinkDensity(element: Element): number {
    return element.getElementsByTagName('a').length === 0 ? 0 : super._getLinkDensity(element);
  }

  /** Of every box that may be taken out the text is asked for up to five times in a row. */
  override _cleanConditionally(element: Element, tag: string): void {
    this.#isCleaning = true;
    super._cleanConditionally(element, tag);
    this.#isCleaning = false;
    this.#asked = null;
  }

  override _getInnerText(element: Element, normalizeSpaces = true): string {
    if (!this.#isCleaning || !normalizeSpaces) return super._getInnerText(element, normalizeSpaces);
    if (element !== this.#asked) {
      this.#asked = element;
      this.#text = super._getInnerText(element);
    }
    return this.#text;
  }

  /** By the attributes alone: a style object for every element takes longer than all other tests of it. */
  _isProbablyVisible(element: Element): boolean {
    if (!element.hasAttributes()) return true;
    const style = element.getAttribute('style');
    if (style !== null && HIDDEN.test(style)) return false;
    if (element.hasAttribute('hidden')) return false;
    return element.getAttribute('aria-hidden') !== 'true' || element.classList.contains('fallback-image');
  }

  /** Lazy pictures are resolved when the article is cut, and no style goes that far. */
  _fixLazyImages(): void {
    // Nothing is asked of it.
  }

  _cleanStyles(): void {
    // Nothing is asked of it.
  }
}
