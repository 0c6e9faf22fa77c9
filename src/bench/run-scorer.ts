import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Scoring {
  /** Folder of the labelled data. */
  shared: string;
  tool: 'score-text' | 'score-pages' | 'score-blocks' | 'score-entities' | 'score-mentions';
  /** What is right, a line each. */
  gold: object[];
  /** What was found, a line each, by `id`. */
  found: object[];
}

/** Figures of one of the scorers that everybody uses. */
export async function runScorer(scoring: Scoring): Promise<unknown> {
  return JSON.parse(await scorer(scoring, ['--json']));
}

/** What one of the scorers writes for people. */
export async function explain(scoring: Scoring, args: string[]): Promise<string> {
  return scorer(scoring, args);
}

async function scorer({ shared, tool, gold, found }: Scoring, args: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fair-copy-bench-'));
  try {
    const [goldFile, foundFile] = [join(folder, 'gold.jsonl'), join(folder, 'found.jsonl')];
    await Promise.all([writeFile(goldFile, toLines(gold)), writeFile(foundFile, toLines(found))]);
    const script = join(shared, 'tools', `${tool}.mjs`);
    const { stdout } = await promisify(execFile)(process.execPath, [script, goldFile, foundFile, ...args], {
      maxBuffer: 2 ** 28,
    });
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function toLines(rows: object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
