import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Paths of everything that belongs to the project, sorted: what `.gitignore` names is left out, and so is git's own
 * folder. It reads the tree, not git, so that it lists the same in an unpacked source archive.
 */
export function listSource(root: string): string[] {
  const ignored = readIgnored(root);
  const list = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !ignored(name))
      .flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory() ? list(path) : [path];
      });
  return list('').sort();
}

/** Two kinds of line are understood, more are not in use: a folder ("dist/") and an ending ("*.log"). */
function readIgnored(root: string): (name: string) => boolean {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  const names = new Set(['.git', ...lines.map((line) => line.replace(/\/$/, ''))]);
  const endings = lines.filter((line) => line.startsWith('*')).map((line) => line.slice(1));
  return (name) => names.has(name) || endings.some((ending) => name.endsWith(ending));
}
