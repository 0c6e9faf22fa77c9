import type { Steps } from './types.ts';

/** Runs work that is cut into slices to its end, in one go. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
