import { browser } from './browser.ts';
import type { BackgroundRequest } from './messages.ts';

/** Tells the background; undefined when nobody answers, as after an update under an open page. */
export async function sendToBackground(request: BackgroundRequest): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}

/** An answer that is not there after this time, in milliseconds, is not waited for. */
const patience = 10_000;
const attempts = 3;

/**
 * Asks the background, which the browser may be stopping or starting just then: what was cut off is asked again.
 * Undefined when there is no answer.
 */
export async function askBackground(request: BackgroundRequest): Promise<unknown> {
  for (let attempt = 0; attempt < attempts && isAlive(); attempt += 1) {
    const answer = await Promise.race([sendToBackground(request), after(patience)]);
    if (answer !== undefined) return answer;
    await after(attempt * 300);
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
