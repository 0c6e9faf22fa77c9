/** What a page of the built extension makes the browser load. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * A page with all that it loads at once: styles, scripts and what those import. Of what is imported later only what
 * the popup shows the text with, which is loaded while the page is read.
 */
export function firstLoad(dist: string, page: string): string[] {
  const found = new Set<string>([page]);
  for (const path of found) {
    const text = path.endsWith('.css') ? '' : readFileSync(join(dist, path), 'utf8');
    const wanted = path.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
      : [
          ...text.matchAll(
            /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']|\bimport\([`"'](\.[^`"']+\/show-reading\.js)[`"']\)/g,
          ),
        ];
    for (const [, first = '', name = first] of wanted) {
      found.add(name.startsWith('/') ? name.slice(1) : posix.join(dirname(path), name));
    }
  }
  return [...found];
}

/** Thousands of bytes, each file gzipped by itself. */
export function gzippedSize(dist: string, paths: string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length, 0) / 1000;
}
