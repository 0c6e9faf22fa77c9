import type { Settings } from '../browser/settings.ts';

/** May the clean-up run by itself on a host? What the reader chose for the site comes before the general switch. */
export function shouldClean(settings: Settings, host: string): boolean {
  const choice = Object.hasOwn(settings.sites, host) ? settings.sites[host] : undefined;
  return choice === undefined ? settings.automatic : choice === 'always';
}
