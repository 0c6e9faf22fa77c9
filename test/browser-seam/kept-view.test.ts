import { beforeEach, expect, test, vi } from 'vitest';

const stored = vi.hoisted(() => new Map<string, unknown>());
const store = vi.hoisted(() => ({ isFull: false }));
vi.mock('../../src/browser/session-storage.ts', () => ({
  tabPrefix: 'view:',
  loadSession: (key: string) => Promise.resolve(stored.get(key)),
  saveSession: (key: string, value: unknown) => {
    if (store.isFull) return Promise.reject(new Error('Session storage quota exceeded'));
    stored.set(key, value);
    return Promise.resolve();
  },
}));
const { keepView, recallView } = await import('../../src/browser/kept-view.ts');

const url = 'https://www.example.com/story';
const tab = { id: 7, url, incognito: false };
const view = { texts: ['Please give.'], place: 'The bridge was opened.' };
const nothing = { texts: [], place: '' };

beforeEach(() => {
  stored.clear();
  store.isFull = false;
});

test('remembers for the tab, as long as it shows the same page', async () => {
  await keepView(tab, url, view);
  expect(await recallView(tab, url)).toEqual(view);
  expect(await recallView(tab, `${url}?page=2`)).toEqual(nothing);
  expect(await recallView({ ...tab, id: 8 }, url)).toEqual(nothing);
});

test('stores nothing of private windows', async () => {
  await keepView({ ...tab, incognito: true }, url, view);
  expect(stored.size).toBe(0);
});

test('notes when, so that the longest kept makes way', async () => {
  await keepView(tab, url, view);
  expect(stored.get('view:7')).toMatchObject({ at: expect.closeTo(Date.now(), -3) as number });
});

test('a store without room, or with something else in it, is no hindrance', async () => {
  store.isFull = true;
  await keepView(tab, url, view);
  expect(await recallView(tab, url)).toEqual(nothing);
  stored.set('view:7', { url, texts: 'all' });
  expect(await recallView(tab, url)).toEqual(nothing);
});
