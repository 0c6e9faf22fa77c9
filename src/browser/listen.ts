import { browser } from './browser.ts';

/** Where a message came from. */
export interface Sender {
  /** The tab of a content script; absent for pages of ours. */
  tabId?: number;
  incognito: boolean;
}

type Answer = Promise<unknown> | undefined;

/**
 * Answers messages of our own parts. `answer` gives a promise for what it knows and undefined for the rest, which
 * leaves the message to other listeners. Returns how to stop.
 */
export function listen(answer: (message: { type: string }, sender: Sender) => Answer): () => void {
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number; incognito: boolean } }): Answer => {
    if (sender.id !== browser.runtime.id || !isTagged(message)) return undefined;
    const { tab } = sender;
    const from: Sender = { incognito: tab?.incognito ?? false };
    if (tab?.id !== undefined) from.tabId = tab.id;
    return answer(message, from);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}

function isTagged(message: unknown): message is { type: string } {
  return typeof message === 'object' && message !== null && typeof (message as { type: unknown }).type === 'string';
}
