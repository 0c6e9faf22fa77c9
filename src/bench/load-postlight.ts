import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const version = '2.2.3';
const folder = fileURLToPath(new URL('../../node_modules/.cache/postlight-parser/', import.meta.url));

/**
 * Postlight Parser as its makers bundled it for browsers: a script that leaves `Mercury` behind. It is no dependency,
 * for it drags along what no longer installs; its package is asked for once. Null where there is no registry.
 */
export async function loadPostlight(): Promise<string | null> {
  const script = `${folder}package/dist/mercury.web.js`;
  if (!existsSync(script)) {
    mkdirSync(folder, { recursive: true });
    run('npm', ['pack', '--silent', `@postlight/parser@${version}`]);
    run('tar', ['xzf', `postlight-parser-${version}.tgz`]);
  }
  return existsSync(script) ? readFile(script, 'utf8') : null;
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, { cwd: folder, stdio: 'ignore', timeout: 60_000 });
}
