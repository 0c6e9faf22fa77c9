import { readdirSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { alias } from '../../vite.config.ts';

const rooms = ['afar', 'background', 'content', 'popup', 'reader', 'options', 'welcome'];

/**
 * Folders of node_modules ("node_modules/zwitch") of which at least a line ships, sorted: asked of the bundler, which
 * knows what it left out. Bundles in memory; nothing is written.
 */
export async function listShippedPackages(): Promise<string[]> {
  const workers = readdirSync('src/ui').filter((name) => name.endsWith('-worker.ts'));
  const entries = [
    ...rooms.map((room) => `${room}/${room}.ts`),
    'content/in-place.ts',
    ...workers.map((name) => `ui/${name}`),
  ];
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    root: 'src',
    // What `npm run build` ships, also when this is asked by a test.
    resolve: { alias, conditions: ['module', 'browser', 'production'] },
    define: { RELOADS_ON_BUILD: 'false' },
    build: { write: false, minify: false, rolldownOptions: { input: entries.map((entry) => `src/${entry}`) } },
  })) as Rolldown.RolldownOutput;
  const modules = result.output.flatMap((part) => (part.type === 'chunk' ? Object.entries(part.modules) : []));
  const folders = modules.filter(([, { code }]) => code).map(([path]) => findPackage(path));
  return [...new Set(folders.filter((folder) => folder !== ''))].sort();
}

function findPackage(path: string): string {
  return /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/'))?.[0] ?? '';
}
