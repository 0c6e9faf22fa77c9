// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unclobber } from '../../src/content/unclobber.ts';
import { ofDocument, ofForm } from '../hostile/payloads/clobbering.ts';
import { parsePage } from '../core/parse-page.ts';

/** Whatever touches a page or the copy of one. */
const readers = [
  ...['src/content', 'src/core/extract', 'src/core/article'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  ),
  'node_modules/@mozilla/readability/Readability.js',
];
const names = new Set(
  readers.flatMap((path) =>
    Array.from(readFileSync(path, 'utf8').matchAll(/\.([a-zA-Z]\w*)/g), ([, name = '']) => name),
  ),
);

describe('hostile pages clobber every member that is read', () => {
  test.each([
    ['of a document', document, ofDocument],
    ['of a form', document.createElement('form'), ofForm],
  ])('%s', (_whose, owner, clobbered) => {
    const read = [...names].filter((name) => name in owner);
    expect(read.length).toBeGreaterThan(40);
    expect(read.filter((name) => !clobbered.includes(name))).toEqual([]);
  });
});

test('takes names that stand in for members from a copy, and leaves all others', () => {
  const copy = parsePage(
    '<img name="querySelector"><form id="body"><input name="parentElement"><p id="story" name="author">Text</p></form>',
  );
  unclobber(copy);
  expect(copy.body.innerHTML).toBe('<img><form><input><p id="story" name="author">Text</p></form>');
});
