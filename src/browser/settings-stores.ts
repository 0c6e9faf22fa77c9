/**
 * How the settings lie in the two stores of the browser, and what they were like in older versions of the extension.
 *
 * An older version meets newer settings when it is installed over them, or on another device: it reads what it
 * understands, field by field, and keeps the rest and the version as they are. That asks of newer versions: a field
 * that changes its meaning gets a new name, and a step that carries the old value over.
 */
import { checkSettings } from './check-settings.ts';
import type { Settings } from './settings.ts';

type Fields = Record<string, unknown>;

export interface Stores {
  /** `storage.sync`: what the reader chose goes along to other devices. */
  shared: Fields;
  /** `storage.local`: how text looks and sounds, and a list of sites too long to be taken along. */
  own: Fields;
}

/** From version 1 to 2, from 2 to 3, and so on. */
const steps: ((stores: Stores) => Stores)[] = [keepLookOnDevice];
const version = steps.length + 1;

/** `storage.sync` takes 8 192 bytes a key; sites beyond this length stay on the device. */
const longestSites = 6_000;

/** The settings from stores of any version, damaged ones too. */
export function fromStores(stores: Stores): Settings {
  const { shared, own } = migrate(stores);
  const { look, speech, sites = shared['sites'] } = own;
  return checkSettings({ ...shared, look, speech, sites });
}

/** The stores as they are once they hold the settings. */
export function toStores(settings: Settings, before: Stores): Stores {
  const { look, speech, sites, ...chosen } = checkSettings(settings);
  const kept = migrate(before);
  const isShort = JSON.stringify(sites).length <= longestSites;
  const shared = { ...kept.shared, ...chosen, version: Math.max(version, versionOf(before)) };
  const own = { ...kept.own, look, speech };
  return {
    shared: isShort ? { ...shared, sites } : without(shared, 'sites'),
    own: isShort ? without(own, 'sites') : { ...own, sites },
  };
}

function without(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));
}

function migrate(stores: Stores): Stores {
  return steps.slice(versionOf(stores) - 1).reduce((before, step) => step(before), stores);
}

/** Version 1 did not say so. */
function versionOf({ shared }: Stores): number {
  const stored = shared['version'];
  return Number.isSafeInteger(stored) && (stored as number) > 0 ? (stored as number) : 1;
}

/** The look was taken along once. What a device has of its own by now is newer. */
function keepLookOnDevice({ shared, own }: Stores): Stores {
  const { look } = shared;
  return { shared: without(shared, 'look'), own: look === undefined ? own : { look, ...own } };
}
