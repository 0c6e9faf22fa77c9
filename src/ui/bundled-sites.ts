import { askForBundledSites, hasBundledSites } from '../browser/permissions.ts';
import { button, element } from './element.ts';
import { say } from './say.ts';

/** Asks for the bundled news sites where the browser did not give them at install; empty where it did. */
export async function bundledSites(): Promise<HTMLElement> {
  const place = element('div', { class: 'bundled-sites' });
  if (await hasBundledSites()) return place;
  const ask = async (): Promise<void> => {
    const granted = await askForBundledSites();
    place.replaceChildren(element('p', { role: 'status' }, say(granted ? 'bundledGranted' : 'bundledRefused')));
  };
  const allow = button({ class: 'plain-button' }, () => void ask(), say('bundledAllow'));
  place.append(element('p', { class: 'hint' }, say('bundledMissing')), allow);
  return place;
}
