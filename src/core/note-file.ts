import type { ChosenFile } from './types.ts';

/**
 * Notes in a copy of a picture which file the browser chose for it, where a reading looks first: showing the article
 * asks for no file but those that the page asked for. As wide as the page states, in the shape of the file.
 */
export function noteFile(image: Element, { address, width, height }: ChosenFile): void {
  image.setAttribute('data-src', address);
  if (width === 0 || height === 0) return;
  const shown = Number(image.getAttribute('width')) || width;
  image.setAttribute('width', String(shown));
  image.setAttribute('height', String(Math.ceil((shown * height) / width)));
}
