import type { Steps } from '../core/types.ts';

/**
 * Gives the page its turn: work of ours is cut into slices between which the page may run. By a message and not by a
 * timer, for browsers hold back timers: by milliseconds where one follows the other, by a second and more in a page
 * that is not in front.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Waits until the page has nothing better to do, but no longer than `patience` milliseconds. */
export function idle(patience: number): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(
      () => {
        resolve();
      },
      { timeout: patience },
    );
  });
}

/** Longer than this no task of ours may keep the page waiting; what is noticed by a hand on a page begins at fifty. */
const slice = 12;

/**
 * Runs work that gives way to the page between its steps, when a slice of time is used up.
 * @returns what the work gives, and the milliseconds it took without the pauses
 */
export async function inSlices<Result>(steps: Steps<Result>): Promise<{ result: Result; took: number }> {
  let took = 0;
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    const spent = performance.now() - start;
    if (step.done) return { result: step.value, took: took + spent };
    if (spent < slice) continue;
    took += spent;
    await pause();
    start = performance.now();
  }
}
