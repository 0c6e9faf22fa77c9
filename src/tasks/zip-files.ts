import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/**
 * A zip of these files, the same bytes wherever and whenever it is made: sorted, with one date for all. That also
 * needs a compressor in JavaScript, for the one inside Node gives other bytes on other machines.
 */
export function zipFiles(root: string, paths: string[]): Uint8Array {
  // A zip holds local time without a zone, so this is the same everywhere.
  const mtime = new Date(1980, 0, 1, 12);
  const files = [...paths].sort().map((path) => [path, new Uint8Array(readFileSync(join(root, path)))] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}
