/** Notices what comes late and where the page goes. */
import { contains, isInPage, parentOf, textOf } from './live-page.ts';
import { Lookout } from './lookout.ts';
import { LINE } from './marks.ts';

interface Reactions {
  /** Text came or went in the article. Returns what looking at it cost, in milliseconds. */
  changed: () => Promise<number>;
  /** Something may have come to lie over the page. Returns what looking at it cost, in milliseconds. */
  covered: () => Promise<number>;
  /** The page shows another address without having been loaded. */
  moved: () => Promise<void>;
  /** Where the article is; null while there is none. */
  scope: () => Element | null;
}

/** Shorter than any block that would be folded. */
const leastText = 20;

const anythingThatMayCover: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'open', 'hidden'],
};

export class PageWatch {
  readonly #reactions: Reactions;
  readonly #stops = new AbortController();
  readonly #article: Lookout;
  readonly #over: Lookout;
  #url = location.href;
  /** Where the article was at the last decision. */
  #scope: Element | null = null;

  constructor(reactions: Reactions) {
    this.#reactions = reactions;
    this.#article = new Lookout({
      targets: () => this.#placesOfArticle(),
      concerns: (records) => {
        this.#checkAddress();
        return this.#concernsArticle(records);
      },
      look: reactions.changed,
      settle: 400,
      freeLooks: 12,
      leisure: 120,
      mostLooks: 60,
    });
    // What lies over the page comes by a class as often as by an element, and at any time.
    this.#over = new Lookout({
      targets: () => [[document, anythingThatMayCover]],
      concerns: (records) => records.some(mayCover),
      look: reactions.covered,
      settle: 250,
      freeLooks: 4,
      leisure: 200,
      mostLooks: Infinity,
    });
  }

  start(): void {
    this.#article.start();
    this.#over.start();
    const { signal } = this.#stops;
    const check = (): void => {
      this.#checkAddress();
    };
    addEventListener('popstate', check, { signal });
    addEventListener('hashchange', check, { signal });
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', check, { signal });
    // Without the navigation API nothing tells of `history.pushState`; comparing two strings does no harm.
    const timer = navigation ? undefined : setInterval(check, 700);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
    });
    this.#watchMovement(signal);
  }

  /** Some things slide in long after the page has changed, or stick only once the page was scrolled. */
  #watchMovement(signal: AbortSignal): void {
    const notice = (): void => {
      this.#over.notice();
    };
    for (const type of ['scroll', 'transitionend', 'animationend', 'toggle'])
      addEventListener(type, notice, { signal, passive: true, capture: true });
  }

  /** Something was decided: from now on the article is watched where it is now. */
  aim(): void {
    this.#scope = this.#reactions.scope();
    this.#article.aim();
  }

  /**
   * The article, and whether it or what holds it is taken away. What a page does elsewhere, a hundred times a second
   * maybe, does not reach us.
   */
  #placesOfArticle(): [Node, MutationObserverInit][] {
    if (!this.#scope || !isInPage(this.#scope)) return [[document, { childList: true, subtree: true }]];
    const places: [Node, MutationObserverInit][] = [[this.#scope, { childList: true, subtree: true }]];
    for (let outer = parentOf(this.#scope); outer; outer = parentOf(outer)) places.push([outer, { childList: true }]);
    return places;
  }

  stop(): void {
    this.#article.stop();
    this.#over.stop();
    this.#stops.abort();
  }

  /** What the reader opened by hand may be a part of the article that was not shown before. */
  lookAgain(): void {
    this.#article.notice();
  }

  #checkAddress(): void {
    if (this.#stops.signal.aborted || samePage(location.href, this.#url)) return;
    this.#url = location.href;
    this.#article.renew();
    void this.#reactions.moved();
  }

  #concernsArticle(records: MutationRecord[]): boolean {
    const scope = this.#scope;
    return records.some(({ target, addedNodes, removedNodes }) => {
      if (scope && isInPage(scope) && !contains(scope, target)) return false;
      return [...addedNodes].some(holdsText) || [...removedNodes].some((node) => isOurs(node) || holdsText(node));
    });
  }
}

function mayCover({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return !isOurs(target);
  return [...addedNodes].some((node) => !isOurs(node)) || [...removedNodes].some(isOurs);
}

function holdsText(node: Node): boolean {
  return node instanceof Element && !isOurs(node) && textOf(node).trim().length >= leastText;
}

function isOurs(node: Node): boolean {
  return node instanceof Element && node.localName === LINE;
}

/** A place within the page is not another page. */
function samePage(one: string, other: string): boolean {
  return one.replace(/#.*/s, '') === other.replace(/#.*/s, '');
}
