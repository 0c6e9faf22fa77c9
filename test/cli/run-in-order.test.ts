import { describe, expect, test } from 'vitest';
import { runInOrder, type Lane, type Outcome } from '../../src/cli/run-in-order.ts';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A job is the number of milliseconds that it takes; -1 breaks its lane, -2 never ends. */
function lanes() {
  const log = { opened: 0, closed: 0, running: 0, most: 0 };
  async function run(job: number): Promise<Outcome<string>> {
    log.running += 1;
    log.most = Math.max(log.most, log.running);
    if (job === -1) log.running -= 1;
    if (job === -1) throw new Error('broke');
    if (job === -2) {
      log.running -= 1;
      return new Promise(() => undefined);
    }
    await wait(job);
    log.running -= 1;
    return job === 13 ? { ok: false, error: 'unlucky' } : { ok: true, result: `${job}` };
  }
  function open(): Promise<Lane<number, string>> {
    log.opened += 1;
    return Promise.resolve({ run, close: () => (log.closed += 1) });
  }
  return { log, open };
}

async function collect(jobs: number[], open: () => Promise<Lane<number, string>>, limit = 1000) {
  const found: string[] = [];
  for await (const outcome of runInOrder(jobs, { lanes: 2, limit, open })) {
    found.push(outcome.ok ? outcome.result : outcome.error);
  }
  return found;
}

describe('runInOrder', () => {
  test('keeps the order of the jobs and the lanes busy', async () => {
    const { log, open } = lanes();
    expect(await collect([60, 1, 1, 20, 1], open)).toEqual(['60', '1', '1', '20', '1']);
    expect(log).toEqual({ opened: 2, closed: 2, running: 0, most: 2 });
  });

  test('opens no more lanes than there are jobs', async () => {
    const { log, open } = lanes();
    await collect([1], open);
    await collect([], open);
    expect(log.opened).toBe(1);
  });

  test('a job that fails leaves its lane in use', async () => {
    const { log, open } = lanes();
    expect(await collect([13, 1, 2], open)).toEqual(['unlucky', '1', '2']);
    expect(log.opened).toBe(2);
  });

  test('a job that breaks its lane or hangs fails alone', async () => {
    const { log, open } = lanes();
    expect(await collect([-1, 1, -2, 2, 3], open, 50)).toEqual(['broke', '1', 'gave up after 0 s', '2', '3']);
    expect(log.opened).toBe(log.closed);
  });

  test('a lane that can not be opened ends the run', async () => {
    const open = () => Promise.reject(new Error('no browser'));
    await expect(collect([1, 2, 3], open)).rejects.toThrow('no browser');
  });
});
