/** What became of one job. */
export type Outcome<Result> = { ok: true; result: Result } | { ok: false; error: string };

/**
 * A place where jobs are done one after the other: a thread, a browser. `run` rejects only when the lane
 * itself broke and can't go on; a job that merely failed is an outcome.
 */
export interface Lane<Job, Result> {
  run(job: Job): Promise<Outcome<Result>>;
  close(): unknown;
}

export interface LaneOptions<Job, Result> {
  lanes: number;
  open: () => Promise<Lane<Job, Result>>;
  /** Milliseconds that one job may take. */
  limit: number;
}

/** A job with the place where its outcome is awaited. */
interface Place<Job, Result> {
  job: Job;
  outcome: Promise<Outcome<Result>>;
  settle: (outcome: Outcome<Result>) => void;
}

/**
 * Does all jobs, several at a time, and yields the outcomes in the order of the jobs. A job that hangs or
 * breaks its lane fails alone: the lane is closed and the next job gets a new one.
 */
export async function* runInOrder<Job, Result>(
  jobs: Job[],
  options: LaneOptions<Job, Result>,
): AsyncGenerator<Outcome<Result>> {
  const places = jobs.map((job) => toPlace<Job, Result>(job));
  const waiting = places.values();
  const lanes = Array.from({ length: Math.min(options.lanes, jobs.length) }, () => drain(waiting, options));
  // A lane that can't be opened ends the run, also while an outcome is waited for.
  const broken = Promise.all(lanes).then(() => new Promise<never>(() => undefined));
  try {
    for (const place of places) yield await Promise.race([place.outcome, broken]);
  } finally {
    // When the run ends early, by a failure or because the caller has seen enough, no further job begins.
    while (!waiting.next().done);
  }
}

function toPlace<Job, Result>(job: Job): Place<Job, Result> {
  let settle: Place<Job, Result>['settle'] = () => undefined;
  const outcome = new Promise<Outcome<Result>>((resolve) => (settle = resolve));
  return { job, outcome, settle };
}

async function drain<Job, Result>(waiting: Iterable<Place<Job, Result>>, options: LaneOptions<Job, Result>) {
  let lane: Lane<Job, Result> | null = null;
  for (const { job, settle } of waiting) {
    lane ??= await options.open();
    try {
      settle(await within(options.limit, lane.run(job)));
    } catch (error) {
      await lane.close();
      lane = null;
      settle({ ok: false, error: error instanceof Error ? error.message : String(error) });
    }
  }
  await lane?.close();
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`gave up after ${Math.round(limit / 1000)} s`));
    }, limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
