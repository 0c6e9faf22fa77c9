/** Gives the page its turn: work of ours is cut into slices between which the page may run. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
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
