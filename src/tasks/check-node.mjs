import { readFileSync } from 'node:fs';

/** Throws one line that says what to do, when this Node is none of those that package.json names. */
export function checkNode(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (engines.node.split('||').some((range) => fits(version, range.trim()))) return;
  throw new Error(`Fair Copy is built with Node ${engines.node}; this is ${version}. See https://nodejs.org.`);
}

/** Two kinds of range are in use: "^20.19" is 20.19 or later of 20, ">=24" anything from there on. */
function fits(version, range) {
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor = 0] = range.replace(/^\D+/, '').split('.').map(Number);
  if (major === wantedMajor) return minor >= wantedMinor;
  return range.startsWith('>=') && major > wantedMajor;
}
