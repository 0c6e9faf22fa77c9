import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { firstLoad, gzippedSize } from '../tasks/first-load.ts';
import type { Figure } from './figure.ts';

const built = resolve('dist/chrome');

/** What has to be loaded of the built extension, gzipped; nothing where it is not built. */
export function bundleSizes(): Figure[] {
  if (!existsSync(`${built}/manifest.json`)) return [];
  const all = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(built.length + 1));
  const row = (measure: string, paths: string[]): Figure => ({
    section: 'what is loaded, gzipped',
    measure,
    unit: 'count',
    values: { fairCopy: gzippedSize(built, paths) },
    seen: 'development',
  });
  return [
    row('content script, KB', ['content/content.js']),
    row('content script that reads after a click, KB', ['content/in-place.js']),
    row('popup, first load, KB', firstLoad(built, 'popup/popup.html')),
    row('whole package, KB', all),
  ];
}
