import type { Look } from '../browser/settings.ts';

/** Puts the reader's look on the page: the theme and face as attributes, the sizes as custom properties. */
export function applyLook({ theme, font, size, measure, leading }: Look): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.dataset['font'] = font;
  // In rem, so that a larger text size of the browser's own still counts.
  root.style.setProperty('--article-size', `${size / 16}rem`);
  root.style.setProperty('--article-measure', `${measure}ch`);
  root.style.setProperty('--article-leading', String(leading));
}
