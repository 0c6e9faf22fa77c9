/** What a page and a reader have to load, gzipped, held to limits. Over one of them: find out why before it is raised. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const dist = 'dist/chrome';

/** Thousands of bytes. */
const limits = {
  /** Runs on every page of a listed site. */
  contentScript: 45,
  /** What the popup loads before it shows the text: its page, styles and scripts. */
  popup: 40,
  /** Loaded after the text is shown: the tagger with its tables, and its weights. */
  names: 800,
  package: 1100,
};

const packed = (paths: string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length, 0) / 1000;

/** A page with all that it loads at once: styles, scripts and what those import, not what they import later. */
function firstLoad(page: string): string[] {
  const found = new Set<string>([page]);
  for (const path of found) {
    const text = path.endsWith('.css') ? '' : readFileSync(join(dist, path), 'utf8');
    const wanted = path.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
      : [...text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)];
    for (const [, name = ''] of wanted) {
      found.add(name.startsWith('/') ? name.slice(1) : posix.join(dirname(path), name));
    }
  }
  return [...found];
}

const all = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));

const parts = {
  contentScript: ['content/content.js', 'content/automatic.js', 'content/fold.css'],
  popup: firstLoad('popup/popup.html'),
  names: all.filter((path) => /^assets\/(names-worker|people)-/.test(path)),
  package: all,
};

test.each(Object.entries(parts))('%s stays within its limit', (name, paths) => {
  const size = packed(paths);
  const limit = limits[name as keyof typeof limits];
  expect(size, `${Math.ceil(size)} KB of ${limit} KB: ${paths.join(', ')}`).toBeLessThanOrEqual(limit);
  // A part that is not found weighs nothing.
  expect(size).toBeGreaterThan(limit / 4);
});
