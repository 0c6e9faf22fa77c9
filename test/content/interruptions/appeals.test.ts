import { expect, test, vi } from 'vitest';
import { Appeals } from '../../../src/content/interruptions/appeals.ts';

const text = (line: string) => ({
  lines: [line],
  publisher: 'The Example',
  hasField: false,
  hasEntry: false,
  isNamedForAsking: false,
});
const appeal = { category: 'donation-appeal', evidence: [] };

test('answers what it was told, and asks once for what it was not', async () => {
  const ask = vi.fn((texts: unknown[]) => Promise.resolve(texts.map((_, at) => (at === 0 ? appeal : null))));
  const appeals = new Appeals(ask);
  expect([appeals.judge(text('one')), appeals.judge(text('one')), appeals.judge(text('two'))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(await appeals.learn()).toBe(true);
  expect([appeals.judge(text('one')), appeals.judge(text('two'))]).toEqual([appeal, null]);
  expect(await appeals.learn()).toBe(false);
  expect(ask.mock.calls.map(([texts]) => texts.length)).toEqual([2]);
});

test('knows nothing while nobody answers, and asks again at the next look', async () => {
  const ask = vi.fn<() => Promise<unknown>>(() => Promise.resolve(undefined));
  const appeals = new Appeals(ask);
  appeals.judge(text('one'));
  expect([await appeals.learn(), appeals.judge(text('one'))]).toEqual([false, undefined]);
  ask.mockResolvedValue([appeal]);
  expect([await appeals.learn(), appeals.judge(text('one'))]).toEqual([true, appeal]);
});

test('shows nobody what is longer than any appeal, and bounds what it asks and remembers', async () => {
  const sizes: number[] = [];
  const appeals = new Appeals((texts) => {
    sizes.push(texts.length);
    return Promise.resolve(texts.map(() => null));
  });
  expect(appeals.judge(text('Give. '.repeat(1000)))).toBeNull();
  for (let turn = 0; turn < 8; turn += 1) {
    for (let one = 0; one < 150; one += 1) appeals.judge(text(`${turn} ${one}`));
    await appeals.learn();
  }
  expect(Math.max(...sizes)).toBe(100);
  expect(appeals.judge(text('0 0'))).toBeUndefined();
});
