import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';

const list = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
const isCode = (path: string) => /\.(ts|mts|mjs)$/.test(path) && !path.startsWith('src/core/data/');

const sources = list('src').filter(isCode);
const tests = list('test').filter((path) => path.endsWith('.test.ts'));
const find = (paths: string[], words: RegExp) => paths.filter((path) => words.test(readFileSync(path, 'utf8')));

describe('the tree', () => {
  test('names every file for the one thing in it', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|d|config))?\.(ts|mts|mjs)$/;
    expect([...sources, ...tests].filter((path) => !name.test(basename(path)))).toEqual([]);
  });

  test('has no drawers and no barrels', () => {
    expect(sources.filter((path) => /\/(utils?|helpers?|common|misc|lib|index)(\.|\/|$)/.test(path))).toEqual([]);
  });

  test('has a room of src for every folder of tests', () => {
    // What runs in the browsers has a folder of its own, so the tests of src/browser have another name.
    const roomOf = (path: string) => dirname(path).replace(/^test/, 'src').replace('src/browser-seam', 'src/browser');
    expect(tests.filter((path) => !existsSync(roomOf(path)))).toEqual([]);
  });

  test('reaches the browser in one place', () => {
    const outside = sources.filter((path) => !path.startsWith('src/browser/'));
    expect(find(outside, /from '(webextension-polyfill)'|\bchrome\.(runtime|tabs|storage|scripting)\b/)).toEqual([]);
  });
});

describe('what goes into the package', () => {
  const shipped = sources.filter((path) =>
    /^src\/(core|browser|content|background|afar|ui|popup|reader|options|welcome)\//.test(path),
  );

  test('never makes code or markup of a string', () => {
    const sinks =
      /\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|\beval\(|new Function\(/;
    expect(find(shipped, sinks)).toEqual([]);
  });

  test('asks for nothing but its own files', () => {
    expect(find(shipped, /XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts/)).toEqual([]);
    const asking = shipped.flatMap((path) => readFileSync(path, 'utf8').match(/.*\bfetch\(.*/g) ?? []);
    expect(asking.filter((line) => !/fetch\((new URL\('\.\.|browser\.runtime\.getURL\()/.test(line))).toEqual([]);
  });
});

test('a fixture is a page and what is expected of it', () => {
  for (const name of readdirSync('test/fixtures')) {
    expect(readdirSync(`test/fixtures/${name}`).sort(), name).toEqual(['expected.json', 'page.html']);
  }
});
