/**
 * What the popup's view of a page was like, until the browser is closed: the popup closes at the first click beside
 * it, and must not forget what was put back nor where the reader was. Nothing is kept of private windows.
 */
import type { PageTab } from './active-tab.ts';
import { loadSession, saveSession, tabPrefix } from './session-storage.ts';

const keyOf = ({ id }: PageTab): string => `${tabPrefix}${id}`;

/** Blocks are known by their texts; their numbers may be others when the page is read again. */
export interface KeptView {
  /** Texts of the blocks that were put back. */
  texts: string[];
  /** Text of the block at the top of the window; empty at the head of the article. */
  place: string;
}

export async function keepView(tab: PageTab, url: string, view: KeptView): Promise<void> {
  if (tab.incognito) return;
  try {
    await saveSession(keyOf(tab), { url, ...view, at: Date.now() });
  } catch {
    // No room, though all other tabs' views made way, or no such storage: the popup opens as it could be kept last.
  }
}

export async function recallView(tab: PageTab, url: string): Promise<KeptView> {
  try {
    const stored = (await loadSession(keyOf(tab))) as Partial<KeptView & { url: string }> | undefined;
    if (stored?.url !== url) return { texts: [], place: '' };
    return { texts: Array.isArray(stored.texts) ? stored.texts : [], place: stored.place ?? '' };
  } catch {
    return { texts: [], place: '' };
  }
}
