import { browser } from './browser.ts';

/** Names of what is kept of single tabs begin so, and `at` says since when: the first to go when the room gets short. */
export const tabPrefix = 'view:';

/** Storage that the browser keeps in memory and forgets when it is closed. */
export async function loadSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Makes room by what is kept of other tabs, half of it at a time and the longest kept first; throws when all is not enough. */
export async function saveSession(key: string, value: unknown): Promise<void> {
  let others: string[] | undefined;
  for (;;) {
    try {
      await browser.storage.session.set({ [key]: value });
      return;
    } catch (error) {
      others ??= await otherTabs(key);
      if (others.length === 0) throw error;
      await browser.storage.session.remove(others.splice(0, Math.ceil(others.length / 2)));
    }
  }
}

/** Names of what is kept of other tabs, the longest kept first. */
async function otherTabs(key: string): Promise<string[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  return all
    .filter(([name]) => name.startsWith(tabPrefix) && name !== key)
    .sort(([, one], [, other]) => keptAt(one) - keptAt(other))
    .map(([name]) => name);
}

function keptAt(kept: unknown): number {
  const { at } = (kept ?? {}) as { at?: unknown };
  return typeof at === 'number' ? at : 0;
}
