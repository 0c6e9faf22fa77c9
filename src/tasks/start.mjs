/**
 * `npm start [-- FILE_OR_URL]`: installs what is missing, builds, and shows the extension at work on an article.
 */
import { spawnSync } from 'node:child_process';
import { needBrowser } from './find-browser.mjs';
import { installPackages } from './install-packages.mjs';

try {
  installPackages();
  run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], { TARGET: 'chrome' });
  needBrowser('chromium', console.log);
  run('node_modules/tsx/dist/cli.mjs', ['src/tasks/show-article.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function run(script, args, env = {}) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
