import { beforeEach, expect, test, vi } from 'vitest';

const state = vi.hoisted(() => ({ origins: [] as string[], scripts: [] as { id: string; matches: string[] }[] }));

vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    runtime: { getManifest: () => ({ content_scripts: [{ matches: ['*://*.bundled.example/*'] }] }) },
    permissions: { getAll: () => Promise.resolve({ origins: state.origins }) },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve(state.scripts),
      registerContentScripts: (scripts: typeof state.scripts) => {
        if (state.scripts.length > 0) throw new Error('Duplicate script ID');
        state.scripts = scripts;
        return Promise.resolve();
      },
      updateContentScripts: (scripts: typeof state.scripts) => {
        state.scripts = scripts;
        return Promise.resolve();
      },
      unregisterContentScripts: () => {
        state.scripts = [];
        return Promise.resolve();
      },
    },
  },
}));

const { registerGranted } = await import('../../src/browser/site-scripts.ts');
const { registerSites } = await import('../../src/background/register-sites.ts');

beforeEach(() => {
  Object.assign(state, { origins: [], scripts: [] });
});

test('registers what was granted beyond the list, and nothing when that is nothing', async () => {
  state.origins = ['*://*.bundled.example/*'];
  await registerGranted();
  expect(state.scripts).toEqual([]);
  state.origins = ['*://*.bundled.example/*', '*://www.example.com/*'];
  await registerGranted();
  expect(state.scripts).toMatchObject([
    { matches: ['*://www.example.com/*'], excludeMatches: ['*://*.bundled.example/*'], allFrames: false },
  ]);
});

test('follows what is granted later and what is taken back', async () => {
  state.origins = ['*://www.example.com/*'];
  await registerGranted();
  state.origins = ['*://www.example.com/*', '*://www.example.org/*'];
  await registerGranted();
  expect(state.scripts[0]?.matches).toEqual(['*://www.example.com/*', '*://www.example.org/*']);
  state.origins = [];
  await registerGranted();
  expect(state.scripts).toEqual([]);
});

test('two changes in one moment do not register twice', async () => {
  state.origins = ['*://www.example.com/*'];
  await Promise.all([registerSites(), registerSites(), registerSites()]);
  expect(state.scripts).toHaveLength(1);
});
