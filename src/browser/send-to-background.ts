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

/** False once the extension was updated, switched off or removed while this page stayed open. */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}
