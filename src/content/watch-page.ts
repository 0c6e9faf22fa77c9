/**
 * Notices what comes late and where the page goes, for next to nothing: a busy page is looked at in slices, and
 * between them not at all.
 */
import { idle } from './pause.ts';
import { contains, isInPage, textOf } from './live-page.ts';
import { LINE } from './marks.ts';

interface Reactions {
  /** Text came or went in the article. Returns what looking at it cost, in milliseconds. */
  changed: () => Promise<number>;
  /** The page shows another address without having been loaded. */
  moved: () => Promise<void>;
  /** Where the article is; null while there is none. */
  scope: () => Element | null;
}

/** Shorter than any block that would be folded. */
const leastText = 20;
/** Milliseconds between a change and the look at it. */
const settle = 400;
/** So many looks are free; pages are still being built when we come. */
const freeLooks = 4;
/** After those, a look may not take more than one part in this of the time. */
const leisure = 120;
/** A page that still changes after so many looks is not going to be read better. */
const mostLooks = 60;

export class PageWatch {
  readonly #reactions: Reactions;
  readonly #observer = new MutationObserver((records) => {
    this.#notice(records);
  });
  readonly #stops = new AbortController();
  #url = location.href;
  #waiting = false;
  #looks = 0;
  #cost = 0;

  constructor(reactions: Reactions) {
    this.#reactions = reactions;
  }

  start(): void {
    this.#observe();
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
  }

  stop(): void {
    this.#observer.disconnect();
    this.#stops.abort();
  }

  /** Work of our own is not a change of the page. */
  ignoreOwn(): void {
    this.#observer.takeRecords();
  }

  get #stopped(): boolean {
    return this.#stops.signal.aborted;
  }

  #observe(): void {
    if (!this.#stopped) this.#observer.observe(document, { childList: true, subtree: true });
  }

  #checkAddress(): void {
    if (this.#stopped || samePage(location.href, this.#url)) return;
    this.#url = location.href;
    // Another page gets its own looks, even when the last one had used them up.
    if (this.#looks >= mostLooks) {
      this.#waiting = false;
      this.#observe();
    }
    this.#looks = 0;
    void this.#reactions.moved();
  }

  #notice(records: MutationRecord[]): void {
    this.#checkAddress();
    if (this.#waiting || !this.#concerns(records)) return;
    this.#waiting = true;
    // Not observing is what makes the wait free, however fast the page changes.
    this.#observer.disconnect();
    const wait = this.#looks < freeLooks ? settle : Math.max(settle, this.#cost * leisure);
    if (this.#looks < mostLooks) setTimeout(() => void this.#look(), wait);
  }

  async #look(): Promise<void> {
    await idle(1000);
    if (this.#stopped) return;
    this.#looks += 1;
    this.#observe();
    this.#waiting = false;
    this.#cost = await this.#reactions.changed();
  }

  #concerns(records: MutationRecord[]): boolean {
    const scope = this.#reactions.scope();
    return records.some(({ target, addedNodes, removedNodes }) => {
      if (scope && isInPage(scope) && !contains(scope, target)) return false;
      return [...addedNodes].some(holdsText) || [...removedNodes].some((node) => isOurs(node) || holdsText(node));
    });
  }
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
