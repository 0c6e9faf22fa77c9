import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Where a message came from. */
export interface Sender {
  /** The tab of a content script; absent for pages of ours. */
  tabId?: number;
  incognito: boolean;
  /** It is a page of ours, not a content script. */
  isOurs: boolean;
  /** The page's address, as the browser knows it and not as the page's process says. */
  url: string;
}

type Answer = Promise<unknown> | undefined;

/**
 * Answers messages of our own parts. `answer` gives a promise for what it knows and undefined for the rest, which
 * leaves the message to other listeners. Returns how to stop.
 */
export function listen(answer: (message: { type: string }, sender: Sender) => Answer): () => void {
  const hear = (message: unknown, sender: Runtime.MessageSender, respond: (given: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isTagged(message)) return undefined;
    const { tab } = sender;
    const isOurs = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    const from: Sender = { incognito: tab?.incognito ?? false, isOurs, url: sender.url ?? '' };
    if (tab?.id !== undefined) from.tabId = tab.id;
    const given = answer(message, from);
    if (!given) return undefined;
    void given.then(respond, (error: unknown) => {
      // Whoever asked goes without an answer; what went wrong is told as any other error is.
      respond(undefined);
      throw error;
    });
    // Chrome understands no promise here: this keeps the way back open in both browsers.
    return true;
  };
  // The types know listeners that always answer and such that never do.
  const listener = hear as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}

function isTagged(message: unknown): message is { type: string } {
  return typeof message === 'object' && message !== null && typeof (message as { type: unknown }).type === 'string';
}
