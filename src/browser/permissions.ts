/** Access to single sites, given and taken by the reader. */
import { browser } from './browser.ts';

/** "https://www.example.com" to the pattern that stands for that one site. */
export function toPattern(origin: string): string {
  const { hostname, protocol } = new URL(origin);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`Not a site: ${origin}`);
  return `*://${hostname}/*`;
}

/** Asks the reader for one site. Only in answer to a click, in a page of ours: the browser wants it so. */
export function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [toPattern(origin)] });
}

/** May the clean-up run here by itself? True for sites of the list, unless the reader took that back. */
export async function hasSite(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [toPattern(origin)] });
  } catch {
    return false;
  }
}

/** Gives a site back; false when the browser keeps it, as Chrome does with what the manifest names. */
export async function dropSite(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [toPattern(origin)] });
  } catch {
    return false;
  }
}

/** Patterns of the bundled sites, as the manifest declares them. */
export function bundledPatterns(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? [];
}

/** Patterns that the reader granted beyond the bundled list. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const bundled = new Set(bundledPatterns());
  return origins.filter((origin) => !bundled.has(origin)).sort();
}

/** Asks Firefox for the bundled sites, where they were not granted at install. Only in answer to a click. */
export function askForBundledSites(): Promise<boolean> {
  return browser.permissions.request({ origins: bundledPatterns() });
}

/** Are all bundled sites granted? */
export async function hasBundledSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: bundledPatterns() });
}

/** Calls back whenever access was given or taken, wherever that happened. */
export function watchPermissions(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
