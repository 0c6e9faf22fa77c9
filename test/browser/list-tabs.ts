import type { Stage } from './stage.ts';

/** The browser's tabs as the extension sees them. */
export async function listTabs({ opened }: Stage): Promise<{ id: number; url: string }[]> {
  return (await opened.inside('(globalThis.browser ?? chrome).tabs.query({})')) as { id: number; url: string }[];
}
