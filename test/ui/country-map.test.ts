// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { mapSize, worldMap } from '../../src/core/data/world-map.ts';
import { countryMap } from '../../src/ui/country-map.ts';

vi.mock('../../src/browser/i18n.ts', async () => (await import('./locale-messages.ts')).i18nIn('en'));

const named = [
  { code: 'UA', name: 'Ukraine', weight: 1 },
  { code: 'SG', name: 'Singapore', weight: 0.25 },
];

test('the map has the states of the world, the smallest as dots', () => {
  for (const code of ['AD', 'KP', 'MT', 'MV', 'PS', 'SG', 'TW', 'VA', 'XK']) expect(worldMap[code]).toBeDefined();
  for (const [, x = 0, y = 0] of Object.values(worldMap)) {
    expect(x).toBeLessThanOrEqual(mapSize[0]);
    expect(y).toBeLessThanOrEqual(mapSize[1]);
  }
  // A state of the size of Singapore has no outline, one of the size of Ukraine no dot.
  expect(worldMap['SG']).toHaveLength(3);
  expect(worldMap['UA']).toHaveLength(1);
});

test('names what it shows, and is one picture to the ear', () => {
  const picture = countryMap(named, () => undefined)?.element.querySelector('svg');
  expect(picture?.getAttribute('role')).toBe('img');
  expect(picture?.getAttribute('aria-label')).toBe('Map of the world with Ukraine and Singapore marked');
  expect(picture?.querySelectorAll('[tabindex]')).toHaveLength(0);
});

test('tints by weight, and tells which country was pressed', () => {
  const chosen: string[] = [];
  const map = countryMap(named, (code) => chosen.push(code));
  const places = [...(map?.element.querySelectorAll<SVGGElement>('.map-place') ?? [])];
  expect(places.map((place) => place.style.getPropertyValue('--weight'))).toEqual(['0.25', '1.00']);
  places[1]?.dispatchEvent(new MouseEvent('click'));
  expect(chosen).toEqual(['UA']);
  map?.mark('UA');
  expect(places.map((place) => place.classList.contains('map-marked'))).toEqual([false, true]);
});

test('there is no map of nowhere', () => {
  expect(countryMap([], () => undefined)).toBeUndefined();
  expect(countryMap([{ code: '__proto__', name: '', weight: 1 }], () => undefined)).toBeUndefined();
});
