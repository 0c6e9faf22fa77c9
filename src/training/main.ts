import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What can be trained: each makes files of src/core/data again, from what lies in the shared folder. */
const rooms: Record<string, (shared: string) => Promise<unknown>> = {
  judge: async (shared) => (await import('./judge/train.ts')).trainJudge(shared),
  kinds: async (shared) => (await import('./kinds/train.ts')).trainKinds(shared),
  people: async (shared) => (await import('./people/train.ts')).trainPeople(shared),
  countries: async () => (await import('./countries/make-tables.ts')).makeCountryTables(),
  map: async () => (await import('./map/make-map.ts')).makeMap(),
};

const names = Object.keys(rooms);
const usage = `Usage: npm run train -- ${names.join('|')}|all [--shared DIR]`;

process.exitCode = await main();

async function main(): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  if (!existsSync(asked.shared)) {
    process.stderr.write(`train: there is no folder ${asked.shared}: --shared names the one with the labelled data\n`);
    return 2;
  }
  for (const name of asked.names) {
    process.stderr.write(`train: ${name}\n`);
    await rooms[name]?.(asked.shared);
  }
  return 0;
}

/** Null when the command line can't be understood. */
function readArguments(): { names: string[]; shared: string } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { shared: { type: 'string', default: '../shared' } },
    });
    const [name = '', ...more] = positionals;
    if (more.length || (name !== 'all' && !names.includes(name))) return null;
    return { names: name === 'all' ? names : [name], shared: resolve(values.shared) };
  } catch {
    return null;
  }
}
