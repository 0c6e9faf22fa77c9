import { beforeEach, expect, test, vi } from 'vitest';

const state = vi.hoisted(() => ({ origins: [] as string[], asked: [] as string[], base: 'moz-extension://1/' }));

vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    runtime: {
      getManifest: () => ({ content_scripts: [{ matches: ['*://*.bundled.example/*', '*://*.other.example/*'] }] }),
      getURL: () => state.base,
    },
    permissions: {
      getAll: () => Promise.resolve({ origins: state.origins }),
      request: ({ origins }: { origins: string[] }) => {
        state.asked.push(...origins);
        return Promise.resolve(true);
      },
    },
  },
}));

const { askForSite, grantedPatterns, hasBundledSites, hasSite, toPattern } =
  await import('../../src/browser/permissions.ts');

beforeEach(() => {
  Object.assign(state, { origins: [], asked: [], base: 'moz-extension://1/' });
});

test('the pattern of a site is that of one host', () => {
  expect(toPattern('https://www.example.com')).toBe('*://www.example.com/*');
  expect(toPattern('http://localhost:8080/a')).toBe('*://localhost/*');
  expect(() => toPattern('file:///home')).toThrow(TypeError);
});

test.each([
  ['*://*.bundled.example/*', 'https://www.bundled.example', true],
  ['*://*.bundled.example/*', 'https://bundled.example', true],
  ['*://*.bundled.example/*', 'https://notbundled.example', false],
  ['*://*.bundled.example/*', 'https://bundled.example.evil.example', false],
  ['*://www.example.com/*', 'http://www.example.com', true],
  ['*://www.example.com/*', 'https://example.com', false],
  ['*://*/*', 'https://anywhere.example', true],
  ['<all_urls>', 'https://anywhere.example', true],
  ['*://*/*', 'file:///home', false],
])('%s lets us into %s: %s', async (pattern, origin, expected) => {
  state.origins = [pattern];
  expect(await hasSite(origin)).toBe(expected);
});

test('asks for exactly the one site', async () => {
  expect(await askForSite('https://www.example.com')).toBe(true);
  expect(await askForSite('https://www.bundled.example')).toBe(true);
  expect(state.asked).toEqual(['*://www.example.com/*', '*://www.bundled.example/*']);
});

test('does not ask for a site of the list in Chrome, which granted it at install or never will', async () => {
  Object.assign(state, { base: 'chrome-extension://1/', origins: ['*://*.bundled.example/*'] });
  expect(await askForSite('https://www.bundled.example')).toBe(true);
  expect(await askForSite('https://www.other.example')).toBe(false);
  expect(state.asked).toEqual([]);
});

test('tells what was granted from what is bundled', async () => {
  state.origins = ['*://www.example.com/*', '*://*.bundled.example/*'];
  expect(await grantedPatterns()).toEqual(['*://www.example.com/*']);
  expect(await hasBundledSites()).toBe(false);
  state.origins.push('*://*.other.example/*');
  expect(await hasBundledSites()).toBe(true);
});
