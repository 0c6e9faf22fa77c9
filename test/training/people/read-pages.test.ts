import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { hashString } from '../../../src/core/names/tagger/hash.ts';
import { LABEL } from '../../../src/core/names/tagger/lattice.ts';
import { readPages } from '../../../src/training/people/read-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const text = 'Anna Lind met the mayor of a small town on the coast.';

function label(hash: number): string {
  const labels = mkdtempSync(join(folder, 'labels-'));
  const page = {
    page: 'a',
    file: 'a.html.gz',
    lang: 'en',
    chars: 100,
    longest: 1000,
    hash,
    people: [[0, 9]],
    unsure: [],
  };
  writeFileSync(join(labels, 'own.jsonl'), `${JSON.stringify(page)}\n`);
  mkdirSync(join(folder, 'corpus'), { recursive: true });
  writeFileSync(join(folder, 'corpus', 'a.html.gz'), gzipSync(`<p>${text}</p>`));
  return labels;
}

test('labels of a page are offsets into its text', () => {
  const [example] = readPages(label(hashString(text)), join(folder, 'corpus'), 3);
  expect(example!.input.blocks[0]!.text).toBe(text);
  expect(example!.marks[0]![0]).toBe(1 << LABEL.B);
  expect(example!.marks[0]![8]).toBe(1 << LABEL.I);
  expect(example!.marks[0]![9]! & (1 << LABEL.B)).toBe(0);
});

test('labels of another text are refused', () => {
  expect(() => readPages(label(1), join(folder, 'corpus'), 3)).toThrow(/another text/);
});
