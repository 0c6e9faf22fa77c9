/** Milliseconds in which a page answers a click, a request to its server included. */
const answerTime = 4000;

/** Knows what the reader did by hand: what a page shows in answer to that was asked for. */
export class ReaderHand {
  #last = -Infinity;
  readonly #touched = new WeakSet<EventTarget>();

  constructor() {
    for (const type of ['click', 'keydown']) addEventListener(type, this.#note, { capture: true, passive: true });
  }

  /** Did the reader click, or press a button by key, just now? */
  get isBusy(): boolean {
    return performance.now() - this.#last < answerTime;
  }

  /** Did the reader ever click or type in it? */
  touched(element: Element): boolean {
    return this.#touched.has(element);
  }

  readonly #note = (event: Event): void => {
    if (!event.isTrusted) return;
    for (const target of event.composedPath()) this.#touched.add(target);
    // Other keys scroll, or go from place to place.
    if (event.type === 'click' || (event as KeyboardEvent).key === 'Enter') this.#last = performance.now();
  };
}
