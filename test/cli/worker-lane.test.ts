import { describe, expect, test } from 'vitest';
import { runInOrder } from '../../src/cli/run-in-order.ts';
import { openWorkerLane } from '../../src/cli/worker-lane.ts';

/** A thread that answers "ok", hangs, dies or runs out of memory, as it is told. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort } from 'node:worker_threads';
  const acts = {
    answer: () => parentPort.postMessage({ ok: true, result: 'ok' }),
    hang: () => { for (;;); },
    die: () => process.exit(1),
    fail: () => { throw new Error('it broke'); },
  };
  parentPort.on('message', (job) => acts[job]());
  parentPort.postMessage('ready');
`)}`,
);

describe('openWorkerLane', () => {
  test('a thread that hangs, dies or breaks is replaced by another', async () => {
    const said: string[] = [];
    const jobs = ['answer', 'hang', 'answer', 'die', 'answer', 'fail', 'answer'];
    const open = () => openWorkerLane<string, string>(script);
    for await (const outcome of runInOrder(jobs, { lanes: 1, limit: 2000, open })) {
      said.push(outcome.ok ? outcome.result : outcome.error);
    }
    expect(said).toEqual(['ok', 'gave up after 2 s', 'ok', 'the thread stopped', 'ok', 'it broke', 'ok']);
  });

  test('a thread that does not start is an error', async () => {
    const broken = new URL('data:text/javascript,throw new Error("no start")');
    await expect(openWorkerLane(broken)).rejects.toThrow('no start');
  });
});
