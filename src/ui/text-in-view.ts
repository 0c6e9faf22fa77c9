import type { Block } from '../core/types.ts';
import { TextScale } from './strip.ts';

/** Calls back with the part of the article that is in view, 0 to 1, now and whenever it changes. */
export function watchTextInView(
  blocks: Block[],
  elements: ReadonlyMap<number, HTMLElement>,
  tell: (from: number, to: number) => void,
  signal: AbortSignal,
): void {
  const textScale = new TextScale(blocks);
  const shown = blocks.flatMap((block) => {
    const element = elements.get(block.index);
    return element ? [{ block, element }] : [];
  });
  let waiting = false;
  const measure = (): void => {
    waiting = false;
    const edge = (y: number): number => placeAt(shown, y, textScale);
    tell(edge(0), edge(innerHeight));
  };
  const later = (): void => {
    if (!waiting) requestAnimationFrame(measure);
    waiting = true;
  };
  addEventListener('scroll', later, { passive: true, signal });
  addEventListener('resize', later, { signal });
  later();
}

/** The place in the text at a height of the window: the blocks stand in order, so half of them can be left aside each time. */
function placeAt(shown: { block: Block; element: HTMLElement }[], y: number, textScale: TextScale): number {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle]?.element.getBoundingClientRect().bottom ?? y) < y) low = middle + 1;
    else high = middle;
  }
  const at = shown[low];
  if (!at) return 1;
  const { top, height } = at.element.getBoundingClientRect();
  const within = height > 0 ? Math.min(1, Math.max(0, (y - top) / height)) : 0;
  return textScale.place(at.block.index, within * at.block.text.length) ?? 1;
}
