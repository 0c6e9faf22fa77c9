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
  stored = { 'view:1': 'one', 'view:2': 'two', 'put-back': 'kept' };
});

test('what is kept of other tabs makes room, and nothing else does', async () => {
  room = 3;
  await saveSession('view:3', 'three');
  expect(stored).toEqual({ 'put-back': 'kept', 'view:3': 'three' });
  expect(await loadSession('view:1')).toBeUndefined();
});

test('throws when that is not enough', async () => {
  room = 0;
  await expect(saveSession('put-back', 'more')).rejects.toThrow('quota');
  expect(stored).toEqual({ 'put-back': 'kept' });
});
