import type { PageTab } from '../browser/active-tab.ts';
import { askForSite, hasSite } from '../browser/permissions.ts';
import { sendToBackground } from '../browser/send-to-background.ts';
import type { Settings, SiteChoice } from '../browser/settings.ts';
import { loadSettings } from '../browser/stored-settings.ts';
import { button, element } from './element.ts';
import { keepSettings } from './keep-settings.ts';
import { say } from './say.ts';

/** What the clean-up does on a site: runs by itself, was turned off there, or waits to be asked for. */
type SiteState = 'at-work' | 'turned-off' | 'not-asked' | 'button-only';

/** Turns the automatic clean-up of one site on and off; empty for pages that belong to no site. */
export async function siteCleanUp(tab: PageTab, settings: Settings, changed: () => void): Promise<HTMLElement> {
  const place = element('div', { class: 'site-clean-up' });
  if (!/^https?:/.test(tab.url)) return place;
  const { origin, hostname } = new URL(tab.url);
  const granted = await hasSite(origin);
  const { incognito } = tab;
  const site = { origin, hostname, host: hostname.replace(/^www\./, ''), incognito, place, changed };
  showState(stateOf(settings, hostname, granted), site);
  return place;
}

interface Site {
  origin: string;
  hostname: string;
  /** As it is said to the reader. */
  host: string;
  incognito: boolean;
  place: HTMLElement;
  changed: () => void;
}

function stateOf({ automatic, sites }: Settings, hostname: string, granted: boolean): SiteState {
  const choice = sites[hostname];
  if (choice === 'never') return 'turned-off';
  if (!granted) return 'not-asked';
  return automatic || choice === 'always' ? 'at-work' : 'button-only';
}

function showState(state: SiteState, site: Site): void {
  const sentences: Record<SiteState, string> = {
    'at-work': say('siteAtWork', site.host),
    'turned-off': say('siteTurnedOff', site.host),
    'not-asked': say('siteNotAsked', site.host),
    'button-only': say('siteButtonOnly'),
  };
  site.place.replaceChildren(element('p', {}, sentences[state]));
  // To choose here would be to note down where somebody went in a private window.
  if (site.incognito) return;
  const action =
    state === 'at-work'
      ? button({ class: 'quiet-button' }, () => void leaveSite(site), say('turnOffHere'))
      : button({ class: 'quiet-button' }, () => void cleanSite(site), say('alwaysCleanSite'));
  site.place.append(action);
}

/**
 * The browser asks the reader at once, so nothing may be waited for before. Its question may close the popup, and
 * with it this function: the choice is noted meanwhile, and the background sees the grant by itself.
 */
async function cleanSite(site: Site): Promise<void> {
  const asking = askForSite(site.origin);
  const before = (await loadSettings()).sites[site.hostname];
  const kept = await noteChoice(site.hostname, 'always');
  if (!(await asking)) {
    await noteChoice(site.hostname, before);
    site.place.append(element('p', { role: 'status' }, say('siteRefused')));
    return;
  }
  await sendToBackground({ type: 'clean-site', origin: site.origin });
  if (!kept) return;
  showState('at-work', site);
  focusAction(site);
  site.changed();
}

async function noteChoice(hostname: string, choice: SiteChoice | undefined): Promise<boolean> {
  return keepSettings(({ sites }) => {
    const others = Object.entries(sites).filter(([host]) => host !== hostname);
    return { sites: Object.fromEntries(choice ? [...others, [hostname, choice]] : others) };
  });
}

/** A choice that could not be kept is no choice: the page says so, and the button stays as it was. */
async function leaveSite(site: Site): Promise<void> {
  if (!(await noteChoice(site.hostname, 'never'))) return;
  await sendToBackground({ type: 'leave-site', origin: site.origin });
  showState('turned-off', site);
  focusAction(site);
}

function focusAction({ place }: Site): void {
  place.querySelector('button')?.focus();
}
