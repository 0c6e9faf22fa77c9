import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Lane, Outcome } from './run-in-order.ts';

/** Megabytes of a thread's memory: the heaviest pages of the web need a tenth of it. */
const memory = 3072;
/** Megabytes; deep nesting of elements becomes deep recursion in jsdom. */
const stack = 16;

const boot = new URL('./worker-boot.mjs', import.meta.url);

/**
 * A thread that does jobs; resolves when it is ready for the first one.
 * @param module what the thread runs: it calls `serveJobs`
 */
export async function openWorkerLane<Job, Result>(module: URL): Promise<Lane<Job, Result>> {
  const resourceLimits = { maxOldGenerationSizeMb: memory, stackSizeMb: stack };
  const worker = new Worker(boot, { workerData: module.href, resourceLimits });
  await nextMessage(worker);
  return {
    run: (job) => {
      const answer = nextMessage(worker) as Promise<Outcome<Result>>;
      worker.postMessage(job);
      return answer;
    },
    close: () => worker.terminate(),
  };
}

/** Rejects when the thread breaks or stops instead. */
async function nextMessage(worker: Worker): Promise<unknown> {
  const heard = new AbortController();
  const stopped = once(worker, 'exit', heard).then(() => Promise.reject(new Error('the thread stopped')));
  const [message] = (await Promise.race([once(worker, 'message', heard), stopped])) as unknown[];
  heard.abort();
  return message;
}
