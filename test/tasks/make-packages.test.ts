import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listSource } from '../../src/tasks/list-source.ts';

/** One zipped package, as a store takes it. */
const mostBytes = 1_500_000;

/** Packages what lies in a folder; the packages of node_modules are the same, as the lock has it. */
function makePackages(folder: string, env: Record<string, string>): Map<string, Buffer> {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  execFileSync('npm', ['run', '-s', 'package'], { cwd: folder, env: { ...process.env, ...env }, stdio: 'pipe' });
  const zips = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.zip'));
  return new Map(zips.map((name) => [name.replace(/.*-/, ''), readFileSync(join(folder, 'dist', name))]));
}

describe('npm run package', () => {
  const room = mkdtempSync(join(tmpdir(), 'fair-copy-package-'));
  let first: Map<string, Buffer>;
  let second: Map<string, Buffer>;

  beforeAll(() => {
    const here = join(room, 'here');
    for (const path of listSource('.')) cpSync(path, join(here, path));
    first = makePackages(here, { TZ: 'Pacific/Kiritimati', NODE_ENV: 'test' });

    const there = join(room, 'somewhere/else');
    for (const [path, bytes] of Object.entries(unzipSync(first.get('source.zip')!))) {
      mkdirSync(dirname(join(there, path)), { recursive: true });
      writeFileSync(join(there, path), bytes);
    }
    second = makePackages(there, { TZ: 'America/St_Johns', NODE_ENV: 'development' });
  }, 120_000);
  afterAll(() => {
    rmSync(room, { recursive: true, force: true });
  });

  test('makes one zip a browser and one of the source', () => {
    expect([...first.keys()].sort()).toEqual(['chrome.zip', 'firefox.zip', 'source.zip']);
    for (const name of ['chrome.zip', 'firefox.zip']) {
      expect(Object.keys(unzipSync(first.get(name)!))).toEqual(
        expect.arrayContaining(['manifest.json', 'THIRD-PARTY-NOTICES.txt']),
      );
    }
  });

  test('makes the same bytes from its own source archive, in other surroundings', () => {
    const names = [...first.keys()];
    expect(names.filter((name) => !first.get(name)?.equals(second.get(name)!))).toEqual([]);
  });

  test('stays small', () => {
    for (const name of ['chrome.zip', 'firefox.zip']) expect(first.get(name)!.length).toBeLessThanOrEqual(mostBytes);
  });

  test('differs between the browsers in nothing but manifest and background', () => {
    const [chrome, firefox] = ['chrome.zip', 'firefox.zip'].map((name) => unzipSync(first.get(name)!));
    const names = [...new Set([...Object.keys(chrome!), ...Object.keys(firefox!)])];
    const different = names.filter(
      (name) => !Buffer.from(chrome![name] ?? []).equals(firefox![name] ?? new Uint8Array()),
    );
    expect(different.sort()).toEqual(['background/background-page.js', 'background/background.js', 'manifest.json']);
  });
});
