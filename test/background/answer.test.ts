import { expect, test, vi } from 'vitest';

const calls = vi.hoisted(() => [] as unknown[][]);
const record =
  (name: string) =>
  (...parameters: unknown[]) => {
    calls.push([name, ...parameters]);
    return Promise.resolve(true);
  };
vi.mock('../../src/browser/badge.ts', () => ({ showCount: record('count') }));
vi.mock('../../src/background/sites.ts', () => ({
  cleanSite: record('clean'),
  leaveSite: record('leave'),
  mayClean: record('may'),
}));
vi.mock('../../src/browser/fold-words.ts', () => ({ foldWords: () => 'words' }));
vi.mock('../../src/browser/offscreen.ts', () => ({ askOffscreen: record('read') }));
vi.mock('../../src/background/put-back-store.ts', () => ({
  rememberPutBack: record('remember'),
  recallPutBack: record('recall'),
}));

const { answer } = await import('../../src/background/answer.ts');
const page = { tabId: 4, incognito: false, isOurs: false, url: 'https://www.example.com/' };
const ours = { incognito: false, isOurs: true, url: 'chrome-extension://x/popup/popup.html' };

test('shows the count on the tab that it comes from', async () => {
  await answer({ type: 'folded', count: 3 } as { type: string }, page);
  expect(calls).toEqual([['count', 4, 3]]);
  expect(answer({ type: 'folded' }, ours)).toBeUndefined();
});

test('lets only pages of ours choose sites', async () => {
  const message = { type: 'clean-site', origin: 'https://www.example.com' };
  expect(answer(message, page)).toBeUndefined();
  expect(answer({ ...message, type: 'leave-site' }, page)).toBeUndefined();
  expect(await answer(message, ours)).toBe(true);
  expect(calls.at(-1)).toEqual(['clean', 'https://www.example.com']);
});

test('says whether a site is granted by the address that the browser gives, not the page', async () => {
  await answer({ type: 'may-clean', url: 'https://other.example/' } as { type: string }, page);
  expect(calls.at(-1)).toEqual(['may', 'https://www.example.com/']);
});

test('has a page read for the tab that the browser names, and for nobody else', async () => {
  const snapshot = { url: page.url };
  const message = { type: 'read-page', snapshot, tabId: 9 };
  // All that the page needs comes with it.
  expect(await answer(message, page)).toEqual({ reading: true, putBack: true, words: 'words' });
  expect(calls.slice(-2)).toEqual([
    ['read', { type: 'read-snapshot', tabId: 4, snapshot }],
    ['recall', page.url, page],
  ]);
  expect(answer(message, ours)).toBeUndefined();
});

test('leaves messages for others to others', () => {
  expect(answer({ type: 'read' }, page)).toBeUndefined();
});
