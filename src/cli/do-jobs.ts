import { availableParallelism } from 'node:os';
import type { Job, PageJob, ResultOf } from './jobs.ts';
import type { Engine } from './parse-arguments.ts';
import { runInOrder, type Outcome } from './run-in-order.ts';
import { openWorkerLane } from './worker-lane.ts';

const cleanWorker = new URL('./clean-worker.ts', import.meta.url);

/** How jobs are done at a time, and how long one may take. */
export const bounds = {
  lanes: availableParallelism(),
  /** Milliseconds that one page may take; the heaviest pages that are known take a few seconds. */
  limit: 60_000,
};

/** Does jobs in threads, on all cores; outcomes come in the order of the jobs. */
export function doJobs<J extends Job>(jobs: J[]): AsyncGenerator<Outcome<ResultOf[J['does']]>> {
  return runInOrder(jobs, { ...bounds, open: () => openWorkerLane<J, ResultOf[J['does']]>(cleanWorker) });
}

/** Reads pages with the engine asked for. */
export function doPages(jobs: PageJob[], engine: Engine): AsyncGenerator<Outcome<ResultOf['page']>> {
  if (engine === 'jsdom') return doJobs(jobs);
  const open = async () => {
    const { openBrowserLane } = await import('./browser-lane.ts');
    return openBrowserLane();
  };
  return runInOrder(jobs, { ...bounds, open });
}
