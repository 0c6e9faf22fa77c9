import { beforeEach, expect, test, vi } from 'vitest';

let stored: Record<string, unknown> = {};
/** How many keys there is room for. */
let room = 0;
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: (key: string | null) => Promise.resolve(key === null ? stored : { [key]: stored[key] }),
        remove: (keys: string[]) => {
          stored = Object.fromEntries(Object.entries(stored).filter(([key]) => !keys.includes(key)));
          return Promise.resolve();
        },
        set: (values: Record<string, unknown>) => {
          const after = { ...stored, ...values };
          if (Object.keys(after).length > room) return Promise.reject(new Error('Session storage quota exceeded'));
          stored = after;
          return Promise.resolve();
        },
      },
    },
  },
}));
const { loadSession, saveSession } = await import('../../src/browser/session-storage.ts');

beforeEach(() => {
  stored = { 'view:1': { at: 30 }, 'view:2': { at: 10 }, 'view:3': { at: 20 }, 'view:4': 'of old', 'put-back': 'kept' };
});

test('what is kept of other tabs makes room, the longest kept first', async () => {
  room = 5;
  await saveSession('view:5', { at: 40 });
  expect(stored).toEqual({ 'put-back': 'kept', 'view:1': { at: 30 }, 'view:3': { at: 20 }, 'view:5': { at: 40 } });
  expect(await loadSession('view:2')).toBeUndefined();
});

test('nothing else does', async () => {
  room = 2;
  await saveSession('view:5', { at: 40 });
  expect(stored).toEqual({ 'put-back': 'kept', 'view:5': { at: 40 } });
});

test('throws when that is not enough', async () => {
  room = 0;
  await expect(saveSession('put-back', 'more')).rejects.toThrow('quota');
  expect(stored).toEqual({ 'put-back': 'kept' });
});
