import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { WrongUsage } from '../../src/cli/parse-arguments.ts';
import { readList } from '../../src/cli/read-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'fair-copy-list-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a line that can not be used keeps its place and says why', async () => {
  const file = join(folder, 'list.jsonl');
  writeFileSync(file, '\uFEFF{"id":"a","text":"x"}\r\n\n[1]\n{"text":"y"}\n{"id":');
  expect(await readList(file)).toEqual([
    { id: 'a', fields: { id: 'a', text: 'x' } },
    { id: 'line 3', error: 'line 3 is not a JSON object' },
    { id: 'line 4', fields: { text: 'y' } },
    { id: 'line 5', error: 'line 5 is not JSON' },
  ]);
});

test('a list that is not there, or is a folder, is wrong usage', async () => {
  await expect(readList(join(folder, 'none.jsonl'))).rejects.toThrow(WrongUsage);
  await expect(readList(folder)).rejects.toThrow(WrongUsage);
});
