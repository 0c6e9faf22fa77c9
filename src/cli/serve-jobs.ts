import { parentPort } from 'node:worker_threads';
import { oneLine } from './one-line.ts';
import type { Outcome } from './run-in-order.ts';

/** A thread's side of a lane: one job in, one outcome out. What comes in is what the lane's opener sends. */
export function serveJobs(run: (job: never) => Promise<unknown>): void {
  parentPort?.on('message', (job) => {
    void attempt(run(job as never)).then((outcome) => parentPort?.postMessage(outcome));
  });
  parentPort?.postMessage('ready');
}

async function attempt<Result>(work: Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { ok: true, result: await work };
  } catch (error) {
    return { ok: false, error: oneLine(error) };
  }
}
