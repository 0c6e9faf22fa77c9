import { afterEach, expect, test, vi } from 'vitest';

const runtime = vi.hoisted<{ id?: string; sendMessage: ReturnType<typeof vi.fn<() => Promise<unknown>>> }>(() => ({
  id: 'us',
  sendMessage: vi.fn(),
}));
vi.mock('../../src/browser/browser.ts', () => ({ browser: { runtime } }));
const { askBackground, sendToBackground } = await import('../../src/browser/send-to-background.ts');

const ask = () => askBackground({ type: 'judge-appeals', appeals: [] });
vi.useFakeTimers();

afterEach(() => {
  runtime.id = 'us';
  runtime.sendMessage.mockReset();
});

test('asks again when the worker was stopped half way', async () => {
  runtime.sendMessage.mockRejectedValueOnce(new Error('The message port closed.')).mockResolvedValueOnce([]);
  const answer = ask();
  await vi.runAllTimersAsync();
  expect([await answer, runtime.sendMessage.mock.calls.length]).toEqual([[], 2]);
});

test('gives up after a while, and at once when this copy is done for', async () => {
  runtime.sendMessage.mockImplementation(() => new Promise(() => undefined));
  const answer = ask();
  await vi.runAllTimersAsync();
  expect([await answer, runtime.sendMessage.mock.calls.length]).toEqual([undefined, 5]);
  delete runtime.id;
  expect([await ask(), runtime.sendMessage.mock.calls.length]).toEqual([undefined, 5]);
});

test('says again what was cut off, and no more than once what was heard', async () => {
  runtime.sendMessage.mockRejectedValueOnce(new Error('The message port closed.')).mockResolvedValue(undefined);
  const told = sendToBackground({ type: 'folded', count: 3 });
  await vi.runAllTimersAsync();
  expect([await told, runtime.sendMessage.mock.calls.length]).toEqual([undefined, 2]);
});
