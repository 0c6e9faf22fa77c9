import { browser } from './browser.ts';

/** A file of the package as it lies on disk now; empty while it is being written. */
export async function readPackaged(path: string): Promise<string> {
  try {
    // Any call to the browser keeps the service worker from being stopped while we wait for a build.
    await browser.runtime.getPlatformInfo();
    const response = await fetch(browser.runtime.getURL(path), { cache: 'no-store' });
    return await response.text();
  } catch {
    return '';
  }
}

export function reload(): void {
  browser.runtime.reload();
}
