import { mapSize, worldMap } from '../core/data/world-map.ts';
import { element } from './element.ts';
import { boxOf, windowAround, type MapWindow } from './map-window.ts';
import { say, sayList } from './say.ts';
import { svg } from './svg.ts';

/** A country on the map. */
export interface MapCountry {
  /** ISO 3166-1 alpha-2 */
  code: string;
  name: string;
  /** Share of the most named, 0 to 1: the strength of the tint. */
  weight: number;
}

export interface CountryMap {
  element: HTMLElement;
  /** Outlines one country, or none. */
  mark: (code: string | undefined) => void;
}

/** Of the dot for a country too small to be seen, as a share of the map's width. */
const dotRadius = 0.01;

const land = Object.values(worldMap)
  .map(([outline]) => outline)
  .join('');

/**
 * The world, with the countries that are named tinted by their weight. Everything on it stands in the list as well,
 * so that it is a picture to the ear, and pressing a country is a short way to its entry for those who point.
 */
export function countryMap(countries: MapCountry[], choose: (code: string) => void): CountryMap | undefined {
  const shown = countries.filter(({ code }) => Object.hasOwn(worldMap, code));
  if (shown.length === 0) return undefined;
  const view = windowAround(
    shown.map(({ code }) => boxOfCountry(code)),
    mapSize,
  );
  const radius = Math.round(view[2] * dotRadius);
  const places = new Map(shown.map((country) => [country.code, placeOf(country, radius, choose)]));
  const label = say('mapLabel', sayList(shown.map(({ name }) => name)));
  const drawn = svg(
    'svg',
    { viewBox: view.join(' '), role: 'img', 'aria-label': label },
    svg('path', { class: 'map-land', d: land }),
    // The strongest come last, and lie on top.
    ...[...places.values()].reverse(),
  );
  const mark = (code: string | undefined): void => {
    for (const [one, place] of places) place.classList.toggle('map-marked', one === code);
  };
  return { element: element('div', { class: 'country-map' }, drawn), mark };
}

function boxOfCountry(code: string): MapWindow {
  const [outline = '', x = 0, y = 0] = worldMap[code] ?? [];
  return outline === '' ? [x, y, 0, 0] : boxOf(outline);
}

function placeOf({ code, name, weight }: MapCountry, radius: number, choose: (code: string) => void): SVGGElement {
  const [outline, x, y] = worldMap[code] ?? [''];
  const title = svg('title');
  title.textContent = name;
  const place = svg('g', { class: 'map-place' }, title, svg('path', { d: outline }));
  if (x !== undefined && y !== undefined) place.append(svg('circle', { cx: x, cy: y, r: radius }));
  place.style.setProperty('--weight', weight.toFixed(2));
  place.addEventListener('click', () => {
    choose(code);
  });
  return place;
}
