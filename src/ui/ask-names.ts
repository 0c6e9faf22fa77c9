import type { NamesInput, Summary } from '../core/types.ts';
import type { NamesQuestion } from './names-worker.ts';

type NamesAnswer = { id: number; summary: Summary } | { id: number; error: string };

interface Waiting {
  resolve: (summary: Summary) => void;
  reject: (error: Error) => void;
}

/** The number of what is asked for the sake of asking. */
const noQuestion = 0;

let worker: Worker | undefined;
let asked = noQuestion;
const waiting = new Map<number, Waiting>();

/** The first text takes several times as long as any later one: it is this one, while the page is still being read. */
const warmUp: NamesInput = {
  title: 'Ana Lima and Jon Ek in Riga',
  lang: 'en',
  blocks: [
    'Ana Lima, the Latvian minister, met Jon Ek of Norway in Riga on Monday, Washington said. "We agreed," Lima told the BBC.',
    'Президент России Иван Петров прибыл в Берлин. Петрова приняли в посольстве Франции.',
  ].map((text, index) => ({ index, kind: 'paragraph', text })),
};

/** What the page under the popup and the popup itself are busy with while the page is read. */
const busyCores = 2;

/**
 * Starts the worker, so that it is warm by the time the page has been read. Where that would hold up the reading, as
 * it does by a third on two cores, the worker starts with the first question: the text goes first.
 */
export function prepareNames(): void {
  if (navigator.hardwareConcurrency <= busyCores) return;
  worker ??= startWorker();
  worker.postMessage({ id: noQuestion, input: warmUp });
}

/**
 * Who and where, found in a worker of ours; nothing leaves the device. The worker goes when all is answered: it holds
 * as much memory as the article, and is asked again only when something was put back.
 */
export function askNames(input: NamesInput): Promise<Summary> {
  worker ??= startWorker();
  const question: NamesQuestion = { id: ++asked, input };
  worker.postMessage(question);
  return new Promise((resolve, reject) => {
    waiting.set(question.id, { resolve, reject });
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./names-worker.ts', import.meta.url), { type: 'module' });
  const end = (): void => {
    started.terminate();
    if (worker === started) worker = undefined;
  };
  started.addEventListener('message', ({ data }: MessageEvent<NamesAnswer>) => {
    const asker = waiting.get(data.id);
    if (!asker) return;
    waiting.delete(data.id);
    if (waiting.size === 0) end();
    if ('summary' in data) asker.resolve(data.summary);
    else asker.reject(new Error(data.error));
  });
  started.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
    // Whoever asks again gets a new one: this one may never have come to life.
    end();
  });
  return started;
}
