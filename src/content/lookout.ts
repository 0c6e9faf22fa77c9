import { idle } from './pause.ts';

interface Watched {
  /** What is observed, and how; asked whenever observing begins. */
  targets: () => [Node, MutationObserverInit][];
  /** Is any of these changes worth a look? */
  concerns: (records: MutationRecord[]) => boolean;
  /** Looks, and returns what that cost in milliseconds. */
  look: () => Promise<number>;
  /** Milliseconds between a change and the look at it. */
  settle: number;
  /** So many looks are free; pages are still being built when we come. */
  freeLooks: number;
  /** After those, a look may not take more than one part in this of the time. */
  leisure: number;
  /** A page that still changes after so many looks is left alone. */
  mostLooks: number;
}

/**
 * Looks at a page when it has changed, for next to nothing: between a change and the look at it, nothing is observed,
 * however fast the page changes.
 */
export class Lookout {
  readonly #watched: Watched;
  readonly #observer: MutationObserver;
  #waiting = false;
  #stopped = false;
  #looks = 0;
  #cost = 0;

  constructor(watched: Watched) {
    this.#watched = watched;
    this.#observer = new MutationObserver((records) => {
      if (watched.concerns(records)) this.notice();
    });
  }

  start(): void {
    if (this.#stopped) return;
    for (const [target, how] of this.#watched.targets()) this.#observer.observe(target, how);
  }

  /** Something else is to be observed from now on. */
  aim(): void {
    if (this.#waiting) return;
    const seen = this.#observer.takeRecords();
    this.#observer.disconnect();
    this.start();
    if (this.#watched.concerns(seen)) this.notice();
  }

  stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
  }

  /** Another page gets its own looks, even when the last one had used them up. */
  renew(): void {
    if (this.#looks >= this.#watched.mostLooks) {
      this.#waiting = false;
      this.start();
    }
    this.#looks = 0;
  }

  /** Something changed: there will be a look, unless there is going to be one already. */
  notice(): void {
    if (this.#waiting || this.#stopped) return;
    this.#waiting = true;
    this.#observer.disconnect();
    const { settle, freeLooks, leisure, mostLooks } = this.#watched;
    const wait = this.#looks < freeLooks ? settle : Math.max(settle, this.#cost * leisure);
    if (this.#looks < mostLooks) setTimeout(() => void this.#look(), wait);
  }

  async #look(): Promise<void> {
    await idle(1000);
    if (this.#stopped) return;
    this.#looks += 1;
    this.start();
    this.#waiting = false;
    this.#cost = await this.#watched.look();
  }
}
