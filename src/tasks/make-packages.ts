/**
 * The second half of `npm run package`, after the build: dist/fair-copy-VERSION-{chrome,firefox,source}.zip, as the
 * stores take them. The same sources give the same bytes, and the source archive is one of them.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listSource } from './list-source.ts';
import { zipFiles } from './zip-files.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

for (const [kind, root, paths] of [
  ['chrome', 'dist/chrome', listBuilt('dist/chrome')],
  ['firefox', 'dist/firefox', listBuilt('dist/firefox')],
  ['source', '.', listSource('.')],
] as const) {
  const path = `dist/fair-copy-${version}-${kind}.zip`;
  const zip = zipFiles(root, paths);
  writeFileSync(path, zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  console.log(`${path}: ${Math.ceil(zip.length / 1024)} KB, ${paths.length} files, sha256 ${sum}`);
}

function listBuilt(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
