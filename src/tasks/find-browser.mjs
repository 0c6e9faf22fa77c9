/**
 * Where the browsers are that the extension is shown and tested in. Plain JavaScript: it runs before
 * anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** What each browser is called, in the order in which it is looked for. */
const browsers = {
  chromium: {
    variable: 'FAIR_COPY_CHROME',
    debian: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    variable: 'FAIR_COPY_FIREFOX',
    debian: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** Path of an installed browser ('chromium' or 'firefox'), or null. */
function findBrowser(name) {
  const { variable, commands, mac, windows } = browsers[name];
  if (process.env[variable]) return process.env[variable];
  return [...usualPaths(mac, windows), ...commandPaths(commands)].find(isProgram) ?? null;
}

/** Path of a browser, which on Debian is installed when it is missing; throws one line that says how to get one. */
export function needBrowser(name, say = () => {}) {
  const found = findBrowser(name);
  if (found) return found;
  const { debian, variable } = browsers[name];
  if (canInstall()) {
    say(`Installing ${debian} with apt-get`);
    installWithApt(debian);
  }
  const installed = findBrowser(name);
  if (installed) return installed;
  const how = existsSync('/etc/debian_version') ? `apt-get install ${debian}` : `install it`;
  throw new Error(`No ${name} found: ${how}, or name its program in ${variable}.`);
}

function usualPaths(mac, windows) {
  if (process.platform === 'darwin') return mac.map((path) => join('/Applications', path));
  if (process.platform !== 'win32') return [];
  return programs.filter(Boolean).flatMap((folder) => windows.map((path) => join(folder, path)));
}

function commandPaths(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian, and either root or allowed to become root without a password. */
function canInstall() {
  if (!existsSync('/etc/debian_version')) return false;
  return process.getuid?.() === 0 || spawnSync('sudo', ['-n', 'true']).status === 0;
}

function installWithApt(name) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const words of [['update'], ['install', '-y', name]]) {
    const [command, ...args] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...words];
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${words.join(' ')} failed: ${lastLine(stderr)}`);
  }
}

function lastLine(text) {
  return (text ?? '').trim().split('\n').at(-1);
}
