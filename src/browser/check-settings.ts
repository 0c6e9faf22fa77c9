import {
  type CategoryChoice,
  defaultSettings,
  type Look,
  type Settings,
  type SiteChoice,
  type Speech,
} from './settings.ts';

/**
 * Settings from any stored or imported value: what is understood is kept, everything else is the default. So an
 * older version's settings, a newer one's and a damaged file all give something to work with.
 */
export function checkSettings(stored: unknown): Settings {
  const raw = isObject(stored) ? stored : {};
  return {
    automatic: asFlag(raw['automatic'], defaultSettings.automatic),
    categories: keepEntries(raw['categories'], isCategoryChoice),
    sites: keepEntries(raw['sites'], isSiteChoice),
    look: checkLook(raw['look']),
    speech: checkSpeech(raw['speech']),
    namesIn: oneOf(raw['namesIn'], ['interface', 'article'], defaultSettings.namesIn),
    images: asFlag(raw['images'], defaultSettings.images),
  };
}

function checkLook(stored: unknown): Look {
  const raw = isObject(stored) ? stored : {};
  const { look } = defaultSettings;
  return {
    theme: oneOf(raw['theme'], ['system', 'light', 'sepia', 'dark'], look.theme),
    font: oneOf(raw['font'], ['serif', 'book', 'sans', 'wide'], look.font),
    size: between(raw['size'], 12, 40, look.size),
    measure: between(raw['measure'], 30, 120, look.measure),
    leading: between(raw['leading'], 1, 3, look.leading),
  };
}

function checkSpeech(stored: unknown): Speech {
  const raw = isObject(stored) ? stored : {};
  const { speech } = defaultSettings;
  return {
    rate: between(raw['rate'], 0.5, 3, speech.rate),
    voice: typeof raw['voice'] === 'string' && raw['voice'].length < 500 ? raw['voice'] : speech.voice,
  };
}

function isCategoryChoice(value: unknown): value is CategoryChoice {
  return value === 'fold' || value === 'hide' || value === 'leave';
}

function isSiteChoice(value: unknown): value is SiteChoice {
  return value === 'always' || value === 'never';
}

function keepEntries<T>(value: unknown, isRight: (entry: unknown) => entry is T): Record<string, T> {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, T] => entry[0] !== '__proto__' && isRight(entry[1])),
  );
}

function asFlag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function oneOf<T extends string>(value: unknown, words: readonly T[], otherwise: T): T {
  return words.find((word) => word === value) ?? otherwise;
}

function between(value: unknown, least: number, most: number, otherwise: number): number {
  return typeof value === 'number' && value >= least && value <= most ? value : otherwise;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
