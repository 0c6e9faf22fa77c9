/** Access to single sites, given and taken by the reader. */
import { browser } from './browser.ts';

/** "https://www.example.com" to the pattern that stands for that one site. */
export function toPattern(origin: string): string {
  const { hostname, protocol } = new URL(origin);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`Not a site: ${origin}`);
  return `*://${hostname}/*`;
}

/**
 * Asks the reader for one site. Only in answer to a click, in a page of ours: the browser wants it so. For a site of
 * the list Chrome would ask for more than it granted at install, so there nothing is asked.
 */
export function askForSite(origin: string): Promise<boolean> {
  if (isChrome() && isBundled(origin)) return hasSite(origin);
  return browser.permissions.request({ origins: [toPattern(origin)] });
}

/** May the clean-up run here by itself? True for sites of the list, unless the reader took that back. */
export async function hasSite(origin: string): Promise<boolean> {
  const { hostname, protocol } = new URL(origin);
  if (!/^https?:$/.test(protocol)) return false;
  return (await allPatterns()).some((pattern) => covers(pattern, hostname));
}

/** What is granted now. Chrome's `contains` knows nothing of the sites that content scripts are declared for. */
async function allPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Does a pattern of hosts stand for a host? "*.example.com" is example.com and everything below it. */
function covers(pattern: string, hostname: string): boolean {
  const [, host = ''] = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (pattern === '<all_urls>' || host === '*') return true;
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : host === hostname;
}

function isChrome(): boolean {
  return browser.runtime.getURL('').startsWith('chrome-extension:');
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

/** Is this a page of a site of the list? */
function isBundled(url: string): boolean {
  return URL.canParse(url) && bundledPatterns().some((pattern) => covers(pattern, new URL(url).hostname));
}

/** Patterns that the reader granted beyond the bundled list. */
export async function grantedPatterns(): Promise<string[]> {
  const bundled = new Set(bundledPatterns());
  return (await allPatterns()).filter((origin) => !bundled.has(origin)).sort();
}

/** Asks Firefox for the bundled sites, where they were not granted at install. Only in answer to a click. */
export function askForBundledSites(): Promise<boolean> {
  return browser.permissions.request({ origins: bundledPatterns() });
}

/** Are all bundled sites granted? */
export async function hasBundledSites(): Promise<boolean> {
  const granted = new Set(await allPatterns());
  return bundledPatterns().every((pattern) => granted.has(pattern) || granted.has('*://*/*'));
}

/** Calls back whenever access was given or taken, wherever that happened. */
export function watchPermissions(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
