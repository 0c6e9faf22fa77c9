import { browser } from './browser.ts';
import type { PageRequest } from './messages.ts';

/** Tells our content scripts in all tabs, wherever there is one. */
export async function tellPages(request: PageRequest): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.flatMap(({ id }) =>
    id === undefined ? [] : browser.tabs.sendMessage(id, request, { frameId: 0 }),
  );
  await Promise.allSettled(told);
}
