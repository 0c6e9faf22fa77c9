/** Brings node_modules to what package-lock.json says. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkNode } from './check-node.mjs';

/** Runs `npm ci`, when the packages that are there aren't the lock's. */
export function installPackages() {
  checkNode();
  if (isInstalled()) return;
  console.log('Installing packages');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed.');
}

/** npm keeps in node_modules a lock of what it put there; dates of files say nothing after a checkout. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
}
