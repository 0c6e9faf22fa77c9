import { svg } from './svg.ts';

/** Strokes on a 16 × 16 grid. */
const strokes = {
  open: ['M9.5 2.5h4v4', 'M13.5 2.5 9 7', 'M6.5 13.5h-4v-4', 'M2.5 13.5 7 9'],
  more: ['M3 8h.01', 'M8 8h.01', 'M13 8h.01'],
  previous: ['M10 3 5 8l5 5'],
  next: ['m6 3 5 5-5 5'],
  close: ['m4 4 8 8', 'm12 4-8 8'],
  listen: ['M2.5 6v4h2.5l3.5 3V3L5 6z', 'M11 5.8a3 3 0 0 1 0 4.4', 'M12.9 3.9a5.8 5.8 0 0 1 0 8.2'],
  play: ['M5 3.2v9.6L12.5 8z'],
  pause: ['M5.5 3.5v9', 'M10.5 3.5v9'],
  look: ['M1.5 12.5 5 3.5l3.5 9', 'M2.8 9.5h4.4', 'M14 7.8v4.7', 'M14 10.1a2.1 2.4 0 1 1-4.2 0 2.1 2.4 0 0 1 4.2 0'],
} as const;

export type IconName = keyof typeof strokes;

/** A picture for a button that has its name in `aria-label`; it says nothing of its own. */
export function icon(name: IconName): SVGSVGElement {
  return svg(
    'svg',
    { class: 'icon', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
    ...strokes[name].map((d) => svg('path', { d })),
  );
}
