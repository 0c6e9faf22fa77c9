import { browser } from './browser.ts';

/** Storage that the browser keeps in memory and forgets when it is closed. */
export async function loadSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function saveSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}
