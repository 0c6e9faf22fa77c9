import { expect, test, vi } from 'vitest';

/** Workers in the order in which they were started. */
const started: { answer: (type: string, event: object) => void; asked: { id: number }[]; isOver: boolean }[] = [];
vi.stubGlobal(
  'Worker',
  class {
    readonly #listeners = new Map<string, (event: object) => void>();
    readonly #self = {
      answer: (type: string, event: object) => this.#listeners.get(type)?.(event),
      asked: [] as { id: number }[],
      isOver: false,
    };
    constructor() {
      started.push(this.#self);
    }
    addEventListener(type: string, listener: (event: object) => void) {
      this.#listeners.set(type, listener);
    }
    postMessage(question: { id: number }) {
      this.#self.asked.push(question);
    }
    terminate() {
      this.#self.isOver = true;
    }
  },
);
const { askNames } = await import('../../src/ui/ask-names.ts');
const input = { title: '', lang: 'en', blocks: [] };

test('a worker that broke is told, and the next question gets a new one', async () => {
  const first = askNames(input);
  started[0]?.answer('error', { message: 'it would not start' });
  await expect(first).rejects.toThrow('it would not start');
  const second = askNames(input);
  started[1]?.answer('message', { data: { id: started[1].asked[0]?.id, summary: 'who and where' } });
  expect(await second).toBe('who and where');
  // And one that has answered all is not kept.
  expect(started.map(({ isOver }) => isOver)).toEqual([true, true]);
});

test('a worker answers all that it was asked before it goes', async () => {
  started.length = 0;
  const answers = [askNames(input), askNames(input)];
  const [only] = started;
  only?.answer('message', { data: { id: only.asked[0]?.id, summary: 'first' } });
  expect(only?.isOver).toBe(false);
  only?.answer('message', { data: { id: only.asked[1]?.id, error: 'second' } });
  expect(only?.isOver).toBe(true);
  expect(await answers[0]).toBe('first');
  await expect(answers[1]).rejects.toThrow('second');
  expect(started).toHaveLength(1);
});

test.each([
  [2, 0],
  [8, 1],
])('on %i cores the worker is warmed before anybody asks: %i', async (hardwareConcurrency, expected) => {
  vi.resetModules();
  started.length = 0;
  vi.stubGlobal('navigator', { hardwareConcurrency });
  const { prepareNames } = await import('../../src/ui/ask-names.ts');
  prepareNames();
  expect(started).toHaveLength(expected);
  expect(started.flatMap(({ asked }) => asked)).toHaveLength(expected);
  started[0]?.answer('message', { data: { id: started[0].asked[0]?.id, summary: 'of nobody' } });
  expect(started.filter(({ isOver }) => isOver)).toEqual([]);
});
