/** What a page and a reader have to load, gzipped, held to limits. Over one of them: find out why before it is raised. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstLoad, gzippedSize } from '../../src/tasks/first-load.ts';

const dist = 'dist/chrome';

/** Thousands of bytes. */
const limits = {
  /** Runs on every page of a listed site. */
  contentScript: 20,
  /** Goes into a page after a click, with what answers there. */
  inPlace: 55,
  /** What the popup loads before it shows the text: its page, styles and scripts. */
  popup: 40,
  /** Loaded after the text is shown: the tagger with its tables, and its weights. */
  names: 620,
  /** 46 of it are what lone texts are judged by: by it 13 of 59 are found that were missed before. */
  package: 1000,
};

const all = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));

const parts = {
  contentScript: ['content/content.js', 'content/automatic.js', 'content/fold.css'],
  inPlace: ['content/in-place.js'],
  popup: firstLoad(dist, 'popup/popup.html'),
  names: all.filter((path) => /^assets\/(names-worker|find-names|people)-/.test(path)),
  package: all,
};

test.each(Object.entries(parts))('%s stays within its limit', (name, paths) => {
  const size = gzippedSize(dist, paths);
  const limit = limits[name as keyof typeof limits];
  expect(size, `${Math.ceil(size)} KB of ${limit} KB: ${paths.join(', ')}`).toBeLessThanOrEqual(limit);
  // A part that is not found weighs nothing.
  expect(size).toBeGreaterThan(limit / 4);
});

test('Chromium is told to compile in one pass what runs in every page', () => {
  expect(readFileSync(join(dist, 'content/content.js'), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test('the popup asks for few files before its text, whatever their size', () => {
  const [, ...scripts] = parts.popup.filter((path) => !path.endsWith('.css'));
  expect(scripts.sort()).toEqual(['asking.js', 'popup/popup.js', 'rolldown-runtime.js', 'show-reading.js']);
});

test('no style of the popup is for the width of next to nothing at which the browser measures it', () => {
  const widths = readFileSync(join(dist, 'popup.css'), 'utf8').match(/@media[^{]*width[^{]*/g) ?? [];
  expect(widths.length).toBeGreaterThan(0);
  for (const width of widths) expect(width).toMatch(/\(2em\s*<\s*width/);
});
