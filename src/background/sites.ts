import { dropSite, hasSite } from '../browser/permissions.ts';
import type { SiteChoice } from '../browser/settings.ts';
import { changeSettings } from '../browser/stored-settings.ts';
import { registerSites } from './register-sites.ts';

/** Cleans a site by itself from now on; false when the reader did not grant it. */
export async function cleanSite(origin: string): Promise<boolean> {
  if (!(await hasSite(origin))) return false;
  await choose(origin, 'always');
  await registerSites();
  return true;
}

/** Leaves a site alone from now on, and gives its grant back where the browser lets us. */
export async function leaveSite(origin: string): Promise<boolean> {
  await choose(origin, 'never');
  await dropSite(origin);
  await registerSites();
  return true;
}

async function choose(origin: string, choice: SiteChoice): Promise<void> {
  const { hostname } = new URL(origin);
  await changeSettings(({ sites }) => ({ sites: { ...sites, [hostname]: choice } }));
}
