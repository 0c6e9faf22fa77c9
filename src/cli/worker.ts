/** Runs in a thread: one job in, one outcome out. */
import { parentPort } from 'node:worker_threads';
import type { Job, JobResult } from './jobs.ts';
import { oneLine } from './one-line.ts';
import { runJob } from './run-job.ts';
import type { Outcome } from './run-in-order.ts';

parentPort?.on('message', (job: Job) => {
  void attempt(job).then((outcome) => parentPort?.postMessage(outcome));
});
parentPort?.postMessage('ready');

async function attempt(job: Job): Promise<Outcome<JobResult>> {
  try {
    return { ok: true, result: await runJob(job) };
  } catch (error) {
    return { ok: false, error: oneLine(error) };
  }
}
