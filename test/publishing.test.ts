/** What the stores, the workflow and the texts for readers say, held to the manifest. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeManifest } from '../make-manifest.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const manifest = makeManifest();
/** Of both browsers. */
const permissions = manifest.permissions.map((name) => name.replace('{{chrome}}.', ''));
const languages = readdirSync('src/public/_locales');

/** What 0.1.0 asked for; each of them shows no warning when it is granted. */
const permissionsBefore = ['activeTab', 'scripting', 'storage'];
/** Further ones that browsers grant without a word, so that an update goes through in silence. */
const silent = ['contextMenus', 'offscreen'];

describe('docs/store.md', () => {
  const store = read('docs/store.md');

  test('gives a reason for every permission, and for no other', () => {
    const reasoned = [...store.matchAll(/^### `([^`]+)`/gm)].map(([, name]) => name);
    expect(reasoned.sort()).toEqual([...permissions, ...manifest.optional_host_permissions].sort());
  });

  test('names commands and files that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, name = ''] of store.matchAll(/`npm run ([\w:-]+)[^`]*`/g)) expect(scripts).toHaveProperty([name]);
    const files = [...store.matchAll(/`((?:docs|src|icons|test)\/[\w./-]+\w)`/g)].map(([, path]) => path ?? '');
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
  });
});

test('an update from 0.1.0 asks for nothing that the reader has to agree to', () => {
  const further = permissions.filter((name) => !permissionsBefore.includes(name));
  expect(further.filter((name) => !silent.includes(name))).toEqual([]);
});

test('the manifest says that nothing is collected', () => {
  const { '{{firefox}}.browser_specific_settings': firefox } = JSON.parse(read('manifest.json')) as {
    '{{firefox}}.browser_specific_settings': { gecko: { data_collection_permissions: unknown } };
  };
  expect(firefox.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

/** The numbered rows of docs/acceptance.md, and what they name as shown: a file, and words of a title in it. */
describe('docs/acceptance.md', () => {
  const rows = [
    ...read('docs/acceptance.md').matchAll(/^\| +(\d+) \|([^|]*)\| (held|partly|not held) +\|([^|]*)\|([^|]*)\|$/gm),
  ];

  test('has a row for each of the 64 items, and what is not wholly held says why', () => {
    expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 64 }, (_, at) => at + 1));
    const silent = rows.filter(([, , , state, shown = '', note = '']) => {
      return state === 'held' ? !shown.includes('test/') : note.trim() === '';
    });
    expect(silent.map(([row]) => row)).toEqual([]);
  });

  test('names tests that exist', () => {
    const named = rows.flatMap(([, , , , shown = '']) => [...shown.matchAll(/`(test\/[^`]+)` › ([^<|]+)/g)]);
    expect(named.length).toBeGreaterThan(64);
    const missing = named.filter(([, path = '', title = '']) => {
      return !existsSync(path) || !read(path).replaceAll("\\'", "'").includes(title.trim());
    });
    expect(missing.map(([words]) => words)).toEqual([]);
  });
});

describe.each(languages)('the listing in %s', (language) => {
  const messages = JSON.parse(read(`src/public/_locales/${language}/messages.json`)) as Record<
    string,
    { message: string }
  >;
  const description = read(`docs/store/${language}.txt`);

  test('has a name and a summary that fit', () => {
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(45);
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  test('has a description that fits, without markup, of as many parts as the English one', () => {
    expect(description.length).toBeGreaterThan(1000);
    expect(description.length).toBeLessThanOrEqual(16_000);
    expect(description).not.toMatch(/[<>*_`#]|\]\(/);
    expect(description.split('\n').length).toBe(read('docs/store/en.txt').split('\n').length);
  });
});

describe('the pictures of the listing', () => {
  const names = readdirSync('docs/store').filter((name) => name.endsWith('.png'));

  test('are five at the most, and a tile', () => {
    expect(names).toContain('tile.png');
    expect(names.length).toBeGreaterThan(1);
    expect(names.length).toBeLessThanOrEqual(6);
  });

  test.each(names)('%s has the size that stores take, and no transparency', (name) => {
    const bytes = readFileSync(`docs/store/${name}`);
    const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(size).toEqual(name === 'tile.png' ? [440, 280] : [1280, 800]);
    // Colour type 2 of a PNG: red, green, blue.
    expect(bytes[25]).toBe(2);
  });
});

describe('the workflow', () => {
  const workflow = read('.github/workflows/check.yml');

  test('uses each action by its commit, and names the version beside it', () => {
    const uses = workflow.match(/^.*\buses:.*$/gm) ?? [];
    expect(uses.length).toBeGreaterThan(4);
    expect(uses.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('has no secret and may write nothing', () => {
    expect(workflow).not.toMatch(/secrets\.|: write/);
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
  });

  test('runs on the oldest Node that the package says it needs', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    expect(workflow).toContain(`'${/\d+\.\d+/.exec(engines.node)?.[0] ?? 'none'}'`);
  });
});

test('the changelog has a section for the version, newest first', () => {
  const versions = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map(([, version]) => version ?? '');
  expect(versions[0]).toBe(manifest.version);
  expect(versions).toEqual([...versions].sort((a, b) => b.localeCompare(a, 'en', { numeric: true })));
});
