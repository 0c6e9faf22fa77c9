import { browser } from './browser.ts';
import type { BackgroundRequest } from './messages.ts';

/** An answer that is not there after this time, in milliseconds, is not waited for. */
const patience = 10_000;
const attempts = 5;

/**
 * Tells the background, which the browser may be stopping or starting just then: what was cut off is said again.
 * Every request may arrive twice. Undefined when nobody answers, as after an update under an open page.
 */
export async function sendToBackground(request: BackgroundRequest): Promise<unknown> {
  return (await insist(() => send(request)))?.answer;
}

/** Asks the background, as insistently, and again when there is no answer; undefined when there is none in the end. */
export async function askBackground(request: BackgroundRequest): Promise<unknown> {
  const ask = async (): Promise<Reply | undefined> => {
    const reply = await Promise.race([send(request), after(patience)]);
    return reply?.answer === undefined ? undefined : reply;
  };
  return (await insist(ask))?.answer;
}

interface Reply {
  answer: unknown;
}

/** Undefined when it was cut off. */
async function send(request: BackgroundRequest): Promise<Reply | undefined> {
  try {
    return { answer: await browser.runtime.sendMessage(request) };
  } catch {
    return undefined;
  }
}

async function insist(ask: () => Promise<Reply | undefined>): Promise<Reply | undefined> {
  for (let attempt = 0; attempt < attempts && isAlive(); attempt += 1) {
    // The first goes at once: a timer would be a task of its own in every page.
    if (attempt > 0) await after(attempt * 200);
    const reply = await ask();
    if (reply) return reply;
  }
  return undefined;
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
}

/** False once the extension was updated, switched off or removed while this page stayed open. */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}
