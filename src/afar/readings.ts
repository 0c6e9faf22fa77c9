import { checkSnapshot } from '../browser/check-snapshot.ts';
import { readSnapshotInSteps } from '../core/read-snapshot.ts';
import type { Reading, Snapshot } from '../core/types.ts';

/** Milliseconds after which a reading is given up: a page may hold anything, and others wait. */
const patience = 3_000;

interface Waiting {
  snapshot: Snapshot;
  answer: (reading: Reading | null) => void;
}

/** Reads one page after the other. Of each tab only the last one waits: a page that asks without end holds up nobody. */
export class Readings {
  readonly #waiting = new Map<number, Waiting>();
  #isReading = false;

  /** Null for what is no snapshot, for a page's process may send anything, and where the tab asked again. */
  read(tabId: number, given: unknown): Promise<Reading | null> {
    const snapshot = checkSnapshot(given);
    if (!snapshot) return Promise.resolve(null);
    return new Promise((answer) => {
      this.#waiting.get(tabId)?.answer(null);
      // At the end of the queue, wherever the one before stood.
      this.#waiting.delete(tabId);
      this.#waiting.set(tabId, { snapshot, answer });
      if (!this.#isReading) void this.#readAll();
    });
  }

  async #readAll(): Promise<void> {
    this.#isReading = true;
    for (;;) {
      // What has come meanwhile takes its place first.
      await new Promise((resolve) => setTimeout(resolve));
      const [first] = this.#waiting;
      if (!first) break;
      const [tabId, { snapshot, answer }] = first;
      this.#waiting.delete(tabId);
      answer(readInTime(snapshot));
    }
    this.#isReading = false;
  }
}

function readInTime(snapshot: Snapshot): Reading | null {
  const end = performance.now() + patience;
  try {
    const steps = readSnapshotInSteps(snapshot, document.implementation.createHTMLDocument(''));
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() > end) return { ok: false, failure: 'too-complex' };
    }
  } catch (error) {
    // Whoever waits next is read all the same.
    reportError(error);
    return null;
  }
}
