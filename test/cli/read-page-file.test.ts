import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readPageFile } from '../../src/cli/read-page-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'fair-copy-files-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('reads a page packed or not, whatever its name says', async () => {
  const html = '<meta charset="windows-1251"><p>\xcc\xe8\xf0';
  for (const [name, bytes] of [
    ['a.html', Buffer.from(html, 'latin1')],
    ['a.html.gz', gzipSync(Buffer.from(html, 'latin1'))],
    ['b.html', gzipSync(Buffer.from(html, 'latin1'))],
  ] as const) {
    writeFileSync(join(folder, name), bytes);
    expect(await readPageFile(join(folder, name))).toBe('<meta charset="windows-1251"><p>Мир');
  }
});

test('a small file that unpacks to more than any page is refused', async () => {
  const file = join(folder, 'bomb.html.gz');
  writeFileSync(file, gzipSync(Buffer.alloc(300 * 1024 * 1024)));
  await expect(readPageFile(file)).rejects.toThrow();
});
