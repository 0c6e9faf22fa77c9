import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listSource } from '../../src/tasks/list-source.ts';

const listed = new Set(listSource('.'));

test('lists the sources, and nothing that is made from them', () => {
  for (const path of ['manifest.json', 'src/core/read-article.ts', 'test/structure.test.ts', '.gitignore']) {
    expect(listed).toContain(path);
  }
  expect([...listed].filter((path) => /^(node_modules|dist|\.git|\.cache|coverage)\//.test(path))).toEqual([]);
});

// An unpacked source archive knows nothing of git.
test.runIf(existsSync('.git'))('lists all that git knows of', () => {
  const known = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const present = known.split('\0').filter((path) => path !== '' && existsSync(path));
  expect([...listed]).toEqual([...new Set(present)].sort());
});
