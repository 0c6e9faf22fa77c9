import { doJobs, doPages } from './do-jobs.ts';
import type { Job, JobResult, PageJob } from './jobs.ts';
import { oneLine } from './one-line.ts';
import type { Command } from './parse-arguments.ts';
import { print } from './print.ts';
import { startProgress } from './progress.ts';
import { readList, type Row } from './read-list.ts';
import type { Outcome } from './run-in-order.ts';
import { toBlockJob, toPageJob, toTextJob } from './to-job.ts';

type ListCommand = Extract<Command, { list: string }>;
type Planned<J> = { id: unknown; job: J } | { id: unknown; error: string };

/** Prints one line for each line of a list, in its order; tells whether any failed. */
export async function runList(command: ListCommand): Promise<boolean> {
  const rows = await readList(command.list);
  if (command.does === 'blocks') return printAll(plan(rows, toBlockJob), doJobs);
  if (command.does === 'texts') return printAll(plan(rows, toTextJob), doJobs);
  const pages = plan(rows, (fields) => toPageJob(fields, command.list));
  return printAll<PageJob>(pages, (jobs) => doPages(jobs, command.engine));
}

function plan<J extends Job>(rows: Row[], toJob: (fields: Record<string, unknown>) => J): Planned<J>[] {
  return rows.map((row) => {
    if ('error' in row) return row;
    try {
      return { id: row.id, job: toJob(row.fields) };
    } catch (error) {
      return { id: row.id, error: oneLine(error) };
    }
  });
}

/** A line that fails says so in its place. */
async function printAll<J extends Job>(
  lines: Planned<J>[],
  start: (jobs: J[]) => AsyncGenerator<Outcome<JobResult>>,
): Promise<boolean> {
  const outcomes = start(lines.flatMap((line) => ('job' in line ? line.job : [])));
  const progress = startProgress(lines.length);
  let failed = false;
  for (const line of lines) {
    const outcome =
      'error' in line
        ? ({ ok: false, error: line.error } as const)
        : ((await outcomes.next()).value as Outcome<JobResult>);
    failed ||= !outcome.ok;
    await print(`${JSON.stringify({ id: line.id, ...toLine(outcome) })}\n`);
    progress.step(!outcome.ok);
  }
  // Lets the run end.
  await outcomes.next();
  progress.end();
  return failed;
}

function toLine(outcome: Outcome<JobResult>): object {
  if (!outcome.ok) return { error: outcome.error };
  return 'line' in outcome.result ? outcome.result.line : outcome.result;
}
