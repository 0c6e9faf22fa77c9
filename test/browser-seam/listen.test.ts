import { afterEach, expect, test, vi } from 'vitest';

type Heard = (message: unknown, sender: { id: string; url?: string }, respond: (given: unknown) => void) => unknown;

const listeners = vi.hoisted(() => new Set<Heard>());
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'us',
      getURL: () => 'extension://us/',
      onMessage: {
        addListener: (one: Heard) => listeners.add(one),
        removeListener: (one: Heard) => listeners.delete(one),
      },
    },
  },
}));
const { listen } = await import('../../src/browser/listen.ts');

/** What a listener returns, and what the other side gets in the end. */
function say(message: unknown, id = 'us'): { kept: unknown; given: Promise<unknown> } {
  const [hear] = [...listeners];
  let kept: unknown;
  const given = new Promise((resolve) => {
    kept = hear!(message, { id }, resolve);
  });
  return { kept, given };
}

afterEach(() => {
  listeners.clear();
});

test('keeps the way back open for what it answers, and leaves the rest to others', async () => {
  const stop = listen(({ type }) => (type === 'known' ? Promise.resolve('answer') : undefined));
  const { kept, given } = say({ type: 'known' });
  expect([kept, await given]).toEqual([true, 'answer']);
  for (const message of [{ type: 'unknown' }, { type: 1 }, 'known', null]) expect(say(message).kept).toBeUndefined();
  expect(say({ type: 'known' }, 'another extension').kept).toBeUndefined();
  stop();
  expect(listeners.size).toBe(0);
});

test('what goes wrong is told as an error, and nobody waits for an answer', async () => {
  const ours = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  const told = new Promise((resolve) => process.once('unhandledRejection', resolve));
  listen(() => Promise.reject(new Error('broken')));
  expect(await say({ type: 'known' }).given).toBeUndefined();
  expect(String(await told)).toBe('Error: broken');
  for (const one of ours) process.on('unhandledRejection', one);
});
