import { readdirSync, readFileSync } from 'node:fs';

interface Package {
  name: string;
  version: string;
  license: string;
  repository?: string | { url: string };
}

/** What a licence wants said beside its text. */
const remarks: Record<string, string> = {
  '@mozilla/readability':
    'Changed for Fair Copy: where it set markup as a string, the same is done by the parser, and its log is left out (vite.config.ts).',
  'webextension-polyfill': 'Unchanged; its source code is at the address above.',
};

/** Packages whose own file says of the licence only where it is to be found. */
const fullTexts: Record<string, string> = { 'Apache-2.0': 'src/tasks/licences/apache-2.0.txt' };

/** Data that ships and is not under the project's licence. */
const dataNotices = ['src/core/data/people.NOTICE.md', 'src/core/data/countries.NOTICE.md'];

const rule = `\n${'-'.repeat(80)}\n\n`;

/** One text with the name, the source and the licence of every package in these folders of node_modules, and of the data. */
export function toNotices(folders: string[]): string {
  const own = `Fair Copy is under this licence:\n\n${readText('LICENSE')}`;
  const intro = 'Parts of the works below ship with it, each under its own. Made by `npm run notices`.\n';
  return [own, intro, ...folders.map(toNotice), ...dataNotices.map(readText)].join(rule);
}

function toNotice(folder: string): string {
  const { name, version, license, repository } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Package;
  const heading = [`${name} ${version} (${license})`, toAddress(repository), remarks[name]].filter(Boolean).join('\n');
  const own = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i.test(file));
  if (own.length === 0) throw new Error(`${name} has no file with its licence.`);
  const texts = own.sort().map((file) => readText(`${folder}/${file}`));
  const full = fullTexts[license];
  return [heading, ...texts, ...(full ? [readText(full)] : [])].join('\n\n');
}

/** "owner/name" is short for GitHub. */
function toAddress(repository: Package['repository']): string {
  const url = typeof repository === 'object' ? repository.url : (repository ?? '');
  if (/^[\w.-]+\/[\w.-]+$/.test(url)) return `https://github.com/${url}`;
  return url.replace(/^git\+/, '').replace(/\.git$/, '');
}

function readText(path: string): string {
  return `${readFileSync(path, 'utf8').replaceAll('\r\n', '\n').replace(/^\n+/, '').trimEnd()}\n`;
}
