import { resolve } from 'node:path';
import { doPages } from './do-jobs.ts';
import type { PageJob, PageResult } from './jobs.ts';
import type { Command } from './parse-arguments.ts';
import { print } from './print.ts';
import { readPageFile } from './read-page-file.ts';

type PageCommand = Extract<Command, { does: 'page' }>;

/** Prints one page in the format asked for. */
export async function runPage({ file, url, format, engine }: PageCommand): Promise<boolean> {
  const job: PageJob = { does: 'page', file: resolve(file), url, lang: '', format };
  // A thread has no standard input of its own.
  if (file === '-') job.html = await readPageFile(file);
  for await (const outcome of doPages([job], engine)) {
    if (!outcome.ok && format !== 'json') throw new Error(`${file}: ${outcome.error}`);
    const output = outcome.ok ? show(outcome.result, file, format) : toJson({ id: file, error: outcome.error });
    await print(`${output}\n`);
    return !outcome.ok;
  }
  return true;
}

function show({ line, markdown }: PageResult, file: string, format: PageCommand['format']): string {
  if (format === 'markdown') return markdown.trimEnd();
  return format === 'text' ? line.text : toJson({ id: file, ...line });
}

function toJson(line: object): string {
  return JSON.stringify(line);
}
