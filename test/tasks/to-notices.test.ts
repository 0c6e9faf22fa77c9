import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listShippedPackages } from '../../src/tasks/list-shipped-packages.ts';
import { toNotices } from '../../src/tasks/to-notices.ts';

const packages = await listShippedPackages();
const notices = readFileSync('src/public/THIRD-PARTY-NOTICES.txt', 'utf8');

describe('the notices of third parties', () => {
  test('are of what ships now: npm run notices makes them again', () => {
    expect(notices === toNotices(packages)).toBe(true);
  });

  test('name what is known to ship, and no tool', () => {
    expect(packages).toContain('node_modules/@mozilla/readability');
    expect(packages).toContain('node_modules/webextension-polyfill');
    expect(packages).toContain('node_modules/mdast-util-to-markdown');
    expect(packages.filter((path) => /vite|vitest|eslint|jsdom|puppeteer/.test(path))).toEqual([]);
  });

  test('cover the weights and the tables', () => {
    expect(notices).toContain('CC BY-SA 4.0');
    expect(notices).toContain('UNICODE LICENSE V3');
  });
});

test('what ships is under licences that go with MIT', () => {
  const licences = packages.map((path) => {
    const { license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { license: string };
    return license;
  });
  expect([...new Set(licences)].sort()).toEqual(['Apache-2.0', 'ISC', 'MIT', 'MPL-2.0']);
});

test('a package without a licence stops it', () => {
  expect(() => toNotices(['src/tasks/licences'])).toThrow();
});
