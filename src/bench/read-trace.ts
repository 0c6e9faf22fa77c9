/** What a trace of Chromium says about our part in the work of a page. */

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** The same without the time in which the thread had to wait for others. */
  tdur?: number;
  args?: { data?: { url?: string; fileName?: string } };
}

export interface OwnWork {
  /** Milliseconds of the processor for all tasks in which code of ours ran, what they made the browser do among it. */
  total: number;
  /** The longest of them. */
  longest: number;
}

/** Tasks of the page's thread in which code of the extension ran: whole, so that nothing of ours is missed. */
export function readOwnWork(trace: Uint8Array): OwnWork {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const complete = traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const own = complete.filter(({ args }) => isOurs(args?.data?.url) || isOurs(args?.data?.fileName));
  const tasks = complete
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .filter((task) => own.some((event) => isWithin(event, task)))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { total: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(0, ...tasks) };
}

/**
 * Milliseconds of the processor for the longest task of the thread that set a mark: a busy machine makes a task
 * last, and costs it nothing. The mark needs the category `blink.user_timing`.
 */
export function readLongestTask(trace: Uint8Array, mark: string): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const marked = traceEvents.find(({ name }) => name === mark);
  if (!marked) throw new Error(`nobody set the mark ${mark}`);
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name === 'ThreadControllerImpl::RunTask' && pid === marked.pid && tid === marked.tid,
  );
  return Math.max(0, ...tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000));
}

function isOurs(url: string | undefined): boolean {
  return url?.startsWith('chrome-extension:') ?? false;
}

function isWithin(event: TraceEvent, task: TraceEvent): boolean {
  const end = task.ts + (task.dur ?? 0);
  return event.pid === task.pid && event.tid === task.tid && event.ts >= task.ts && event.ts <= end;
}
