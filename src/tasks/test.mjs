/**
 * `npm test`: everything that is checked, one part after another, each with its time. A part that fails shows what
 * it said, and the rest goes on. Ends in `N passed, N failed`: a check is one, the tests of a suite count singly.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './find-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { judgeLint } from './judge-lint.mjs';

const reports = mkdtempSync(join(tmpdir(), 'fair-copy-test-'));

const parts = [
  ['browsers', findBrowsers],
  ['types', () => check('npm', ['run', '-s', 'types'])],
  ['lint', () => check('npm', ['run', '-s', 'lint'])],
  ['format', () => check('npm', ['run', '-s', 'format:check'])],
  ['unused code', () => check('npm', ['run', '-s', 'unused'])],
  ['unit tests', () => suite('unit', [])],
  ['build', () => check('npm', ['run', '-s', 'build'])],
  ['web-ext lint', () => lintPackages(['chrome', 'firefox'])],
  ['tests in the browsers', () => suite('browser', ['--config', 'vitest.browser.config.ts'])],
];
// The labelled pages are third-party texts and lie beside the repository, where they are at all.
if (existsSync('../shared')) parts.push(['quality', () => check('npm', ['run', '-s', 'bench', '--', '--check'])]);

installPackages();
const total = { passed: 0, failed: 0 };
for (const [name, run] of parts) {
  const result = await runPart(name, run);
  total.passed += result.passed;
  total.failed += result.failed;
}
rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runPart(name, run) {
  const start = Date.now();
  if (process.stdout.isTTY) process.stdout.write(`… ${name}\r`);
  const result = await run();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const sign = result.failed === 0 ? '✓' : '✗';
  const counts = result.passed + result.failed === 1 ? '' : `, ${result.passed} passed, ${result.failed} failed`;
  console.log(`${sign} ${name} (${seconds} s${counts})`);
  if (result.failed > 0) console.log(result.output.trimEnd());
  return result;
}

async function check(command, args) {
  const { ok, output } = await runCommand(command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}

async function suite(name, args) {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok, output } = await runCommand('npx', ['vitest', 'run', ...args, ...reporters]);
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that can't even be loaded fails without a single failed test.
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = numFailedTests + unloaded.length;
  return { passed, failed: failed === 0 && !ok ? 1 : failed, output };
}

async function lintPackages(targets) {
  const complaints = [];
  for (const target of targets) {
    const args = ['web-ext', 'lint', '--source-dir', `dist/${target}`, '--output', 'json'];
    complaints.push(...judgeLint((await runCommand('npx', args)).output, target));
  }
  return { passed: complaints.length === 0 ? 1 : 0, failed: complaints.length, output: complaints.join('\n') };
}

function findBrowsers() {
  try {
    for (const name of ['chromium', 'firefox']) needBrowser(name);
    return { passed: 1, failed: 0, output: '' };
  } catch (error) {
    return { passed: 0, failed: 1, output: error.message };
  }
}

function runCommand(command, args) {
  return new Promise((resolve) => {
    const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };
    const child = spawn(command, args, { env, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
}
