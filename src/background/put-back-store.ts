/**
 * What the reader put back, by page, until the browser is closed: kept in memory by the browser, never on disk,
 * and nothing of private windows at all.
 */
import type { Sender } from '../browser/listen.ts';
import { loadSession, saveSession } from '../browser/session-storage.ts';

const key = 'put-back';
/** Pages and marks a page that are kept; the oldest pages go first. */
const mostPages = 200;
const mostMarks = 200;

type Store = [url: string, marks: string[]][];

/** False when there was no room, not even after all other pages had gone. Of a private window nothing is to be kept. */
export async function rememberPutBack(url: string, marks: string[], sender: Sender): Promise<boolean> {
  if (!isOwnPage(url, sender) || !isList(marks)) return false;
  if (sender.incognito) return true;
  const others = (await load()).filter(([other]) => other !== withoutHash(url));
  const store: Store = marks.length > 0 ? [...others, [withoutHash(url), marks.slice(0, mostMarks)]] : others;
  return save(store.slice(-mostPages));
}

export async function recallPutBack(url: string, sender: Sender): Promise<string[]> {
  if (sender.incognito || !isOwnPage(url, sender)) return [];
  return (await load()).find(([other]) => other === withoutHash(url))?.[1] ?? [];
}

async function load(): Promise<Store> {
  const stored = await loadSession(key);
  return Array.isArray(stored) ? (stored as Store) : [];
}

/** Where the room is short, the older half of the pages makes way, and again until it is enough or one is left. */
async function save(store: Store): Promise<boolean> {
  for (let kept = store; ; kept = kept.slice(Math.ceil(kept.length / 2))) {
    try {
      await saveSession(key, kept);
      return true;
    } catch {
      if (kept.length <= 1) return false;
    }
  }
}

/** A page's process that was taken over must not learn, nor change, what was put back on other sites. */
function isOwnPage(url: unknown, sender: Sender): boolean {
  if (typeof url !== 'string' || !URL.canParse(url) || !URL.canParse(sender.url)) return false;
  const [page, own] = [new URL(url), new URL(sender.url)];
  return page.protocol === own.protocol && page.host === own.host;
}

function isList(marks: unknown): marks is string[] {
  return Array.isArray(marks) && marks.every((mark) => typeof mark === 'string' && mark.length < 32);
}

function withoutHash(url: string): string {
  return url.replace(/#.*/s, '').slice(0, 2048);
}
