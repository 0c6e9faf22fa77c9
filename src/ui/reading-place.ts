import { barHeight } from './reveal.ts';

/** A line of the text before stays in sight over the place that was gone back to. */
const spaceAbove = 24;

/** The block at the top of the window, by `Block.index`; nothing at the head of the article. */
export function blockAtTop(blocks: ReadonlyMap<number, HTMLElement>): number | undefined {
  if (scrollY === 0) return undefined;
  const edge = barHeight() + spaceAbove;
  const isInSight = ([, block]: [number, HTMLElement]): boolean => block.getBoundingClientRect().bottom > edge;
  return [...blocks].find(isInSight)?.[0];
}

/** Brings a block to the top of the window, at once: nothing has been seen of the text yet. */
export function bringToTop(block: HTMLElement): void {
  const top = block.getBoundingClientRect().top - barHeight() - spaceAbove;
  scrollBy({ top, behavior: 'instant' });
}
