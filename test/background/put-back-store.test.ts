import { beforeEach, expect, test, vi } from 'vitest';

const stored = vi.hoisted(() => new Map<string, unknown>());
/** How many pages there is room for. */
const room = vi.hoisted(() => ({ pages: Infinity }));
vi.mock('../../src/browser/session-storage.ts', () => ({
  loadSession: (key: string) => Promise.resolve(stored.get(key)),
  saveSession: (key: string, value: unknown[]) => {
    if (value.length > room.pages) return Promise.reject(new Error('Session storage quota exceeded'));
    stored.set(key, value);
    return Promise.resolve();
  },
}));

const { recallPutBack, rememberPutBack } = await import('../../src/background/put-back-store.ts');
const url = 'https://www.example.com/story';
const sender = { tabId: 1, incognito: false, isOurs: false, url };

beforeEach(() => {
  stored.clear();
  room.pages = Infinity;
});

test('remembers by page, whatever the place within it', async () => {
  await rememberPutBack(`${url}#top`, ['a', 'b'], sender);
  expect(await recallPutBack(url, sender)).toEqual(['a', 'b']);
  expect(await recallPutBack(`${url}?page=2`, sender)).toEqual([]);
});

test('forgets when the reader has everything folded again', async () => {
  await rememberPutBack(url, ['a'], sender);
  await rememberPutBack(url, [], sender);
  expect(await recallPutBack(url, sender)).toEqual([]);
});

test('stores nothing of private windows', async () => {
  const hidden = { ...sender, incognito: true };
  await rememberPutBack(url, ['a'], hidden);
  expect(stored.size).toBe(0);
  await rememberPutBack(url, ['a'], sender);
  expect(await recallPutBack(url, hidden)).toEqual([]);
});

test('keeps no more than the last pages, and takes only marks', async () => {
  for (let page = 0; page < 250; page += 1) await rememberPutBack(`${url}/${String(page)}`, ['a'], sender);
  expect(stored.get('put-back')).toHaveLength(200);
  await rememberPutBack(url, ['x'.repeat(1000)], sender);
  await rememberPutBack(url, 'a' as unknown as string[], sender);
  expect(await recallPutBack(url, sender)).toEqual([]);
});

test('the oldest pages make way where the room is short, and what does not fit even so is told', async () => {
  for (let page = 0; page < 20; page += 1) await rememberPutBack(`${url}/${String(page)}`, ['a'], sender);
  room.pages = 3;
  expect(await rememberPutBack(url, ['b'], sender)).toBe(true);
  expect(stored.get('put-back')).toEqual([
    [`${url}/19`, ['a']],
    [url, ['b']],
  ]);
  room.pages = 0;
  expect(await rememberPutBack(url, ['c'], sender)).toBe(false);
  expect(await recallPutBack(url, sender)).toEqual(['b']);
  expect(await rememberPutBack(url, ['c'], { ...sender, incognito: true })).toBe(true);
});

test.each(['https://other.example/story', 'http://www.example.com/story', 'no address', 7])(
  'tells and stores nothing of %s for a page of another site',
  async (other) => {
    const foreign = { ...sender, url: 'https://other.example/story' };
    await rememberPutBack(other as string, ['a'], { ...foreign, url });
    expect(stored.size).toBe(0);
    await rememberPutBack(url, ['a'], sender);
    expect(await recallPutBack(url, foreign)).toEqual([]);
  },
);
