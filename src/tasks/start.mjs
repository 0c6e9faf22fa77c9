/**
 * `npm start [-- FILE_OR_URL]`: installs what is missing, builds, and shows the extension at work on an article,
 * one of our own when none is named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { needBrowser } from './find-browser.mjs';
import { installPackages } from './install-packages.mjs';

try {
  const wanted = process.argv[2] ?? '';
  if (wanted !== '' && !/^https?:\/\//.test(wanted) && !existsSync(wanted))
    throw new Error(`There is no file ${wanted}.`);
  installPackages();
  needBrowser('chromium', console.log);
  build();
  process.exitCode = show(wanted);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Vite tells of every file; that is of interest only when something went wrong. */
function build() {
  console.log('Building');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tasks/build.mjs', 'chrome'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

function show(wanted) {
  const script = fileURLToPath(new URL('./show-article.ts', import.meta.url));
  const args = ['node_modules/tsx/dist/cli.mjs', script, wanted];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}
