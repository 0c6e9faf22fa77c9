import type { NamesInput, Summary } from '../core/types.ts';
import type { NamesQuestion } from './names-worker.ts';

type NamesAnswer = { id: number; summary: Summary } | { id: number; error: string };

interface Waiting {
  resolve: (summary: Summary) => void;
  reject: (error: Error) => void;
}

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** Starts the worker, so that it is ready by the time the page has been read. */
export function prepareNames(): void {
  worker ??= startWorker();
}

/** Who and where, found in a worker of ours; nothing leaves the device. */
export function askNames(input: NamesInput): Promise<Summary> {
  prepareNames();
  return new Promise((resolve, reject) => {
    const question: NamesQuestion = { id: ++asked, input };
    waiting.set(question.id, { resolve, reject });
    worker?.postMessage(question);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./names-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<NamesAnswer>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ('summary' in data) asker?.resolve(data.summary);
    else asker?.reject(new Error(data.error));
  });
  started.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
    // Whoever asks again gets a new one: this one may never have come to life.
    started.terminate();
    if (worker === started) worker = undefined;
  });
  return started;
}
