import type { Look } from '../browser/settings.ts';

/** Width of a sign of running text, spaces among them, over the size of its type; `ch` is the width of a nought, a seventh wider. */
const signWidth = 0.5;

/** Puts the reader's look on the page: the theme and face as attributes, the sizes as custom properties. */
export function applyLook({ theme, font, size, measure, leading }: Look): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.dataset['font'] = font;
  // In rem, so that a larger text size of the browser's own still counts.
  root.style.setProperty('--article-size', `${size / 16}rem`);
  root.style.setProperty('--article-measure', `${(measure * size * signWidth) / 16}rem`);
  root.style.setProperty('--article-leading', String(leading));
}
