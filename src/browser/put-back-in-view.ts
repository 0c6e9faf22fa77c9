/**
 * What the reader put back in the popup's view of a page, until the browser is closed: the popup closes at the first
 * click beside it, and must not forget. Nothing is kept of private windows.
 */
import type { PageTab } from './active-tab.ts';
import { loadSession, saveSession, tabPrefix } from './session-storage.ts';

const keyOf = ({ id }: PageTab): string => `${tabPrefix}${id}`;

interface View {
  url: string;
  /** Texts of the blocks; their numbers may be others when the page is read again. */
  texts: string[];
}

export async function rememberView(tab: PageTab, view: View): Promise<void> {
  if (tab.incognito) return;
  try {
    await saveSession(keyOf(tab), view);
  } catch {
    // No room, or no such storage: the view is as the judge left it when the popup opens again.
  }
}

export async function recallView(tab: PageTab, url: string): Promise<string[]> {
  try {
    const stored = (await loadSession(keyOf(tab))) as Partial<View> | undefined;
    return stored?.url === url && Array.isArray(stored.texts) ? stored.texts : [];
  } catch {
    return [];
  }
}
