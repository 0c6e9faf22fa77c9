import { browser } from './browser.ts';

/** Names of what is kept of single tabs begin so: the first to go when the room gets short. */
export const tabPrefix = 'view:';

/** Storage that the browser keeps in memory and forgets when it is closed. */
export async function loadSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Makes room by what is kept of other tabs; throws when that is not enough. */
export async function saveSession(key: string, value: unknown): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: value });
  } catch {
    const all = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(all.filter((other) => other.startsWith(tabPrefix) && other !== key));
    await browser.storage.session.set({ [key]: value });
  }
}
