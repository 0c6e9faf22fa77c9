import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFixtures } from '../list-fixtures.ts';

const fixtures = listFixtures();

interface Line {
  id: string;
  text?: string;
  error?: string;
  title?: string;
  removed?: { text: string }[];
  people?: { name: string }[];
}

/** All fixtures through the command line, by one engine. */
function clean(engine: string, index: string): Line[] {
  const args = ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', '--engine', engine, '--pages', index];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  const lines = stdout.split('\n').filter((line) => line !== '');
  if (lines.length !== fixtures.length) throw new Error(`${engine} gave ${lines.length} lines. ${stderr}`);
  return lines.map((line) => JSON.parse(line) as Line);
}

let folder: string;
let byEngine: Record<'jsdom' | 'chromium', Line[]>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-engines-'));
  const index = join(folder, 'index.jsonl');
  const lines = fixtures.map(({ name, expected }) =>
    JSON.stringify({ id: name, file: resolve(`test/fixtures/${name}/page.html`), url: expected.url }),
  );
  writeFileSync(index, lines.join('\n'));
  byEngine = { jsdom: clean('jsdom', index), chromium: clean('chromium', index) };
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What does not hang on the clock. */
const facts = ({ text, error, title, removed, people }: Line) => ({ text, error, title, removed, people });

test.each(fixtures.map(({ name }, at) => [name, at] as const))('%s: the same in Chromium and jsdom', (_, at) => {
  expect(facts(byEngine.chromium[at]!)).toEqual(facts(byEngine.jsdom[at]!));
});
