import { placeAtEdge, placeAtEnd } from '../fold-line.ts';
import { bodyOf, rootOf } from '../live-page.ts';

/**
 * Shows a line at the lower edge of the window until the reader reads on, and then at the end of the page: what lay
 * over the page has no place in it, and a line that stayed would only be the next thing in the way.
 */
export function showAtEdge(page: Document, line: HTMLElement): void {
  const body = bodyOf(page);
  if (!body) return;
  placeAtEdge(line, backgroundOf([body, rootOf(page)]));
  Element.prototype.append.call(body, line);
  const start = scrollY;
  const settle = (): void => {
    if (Math.abs(scrollY - start) < innerHeight / 2 && line.isConnected) return;
    removeEventListener('scroll', settle);
    placeAtEnd(line);
  };
  addEventListener('scroll', settle, { passive: true });
}

/** The page's own, so that the line is read as its text is; the browser's where the page sets none. */
function backgroundOf(elements: Element[]): string {
  const colours = elements.map((element) => getComputedStyle(element).backgroundColor);
  return colours.find((colour) => !/^(transparent|rgba\(.*, 0\))$/.test(colour)) ?? 'Canvas';
}
