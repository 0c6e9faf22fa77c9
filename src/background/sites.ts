/** What follows from the reader's choice of a site. The choice itself is noted by the page in which it was made, which can say when that failed. */
import { dropSite, hasSite } from '../browser/permissions.ts';
import { registerSites } from './register-sites.ts';

/** Starts our scripts on a site from now on; false when the reader did not grant it. */
export async function cleanSite(origin: string): Promise<boolean> {
  if (!(await hasSite(origin))) return false;
  await registerSites();
  return true;
}

/** Gives a site's grant back where the browser lets us. */
export async function leaveSite(origin: string): Promise<boolean> {
  await dropSite(origin);
  await registerSites();
  return true;
}

/** Is the site of this page granted, still? */
export async function mayClean(url: string): Promise<boolean> {
  return URL.canParse(url) && (await hasSite(new URL(url).origin));
}
