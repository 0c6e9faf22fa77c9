import type { Block } from '../types.ts';

/** Gives blocks that share their nearest wrapper with several blocks in it an equal `shape.box`. */
export function numberBoxes(blocks: Block[], homes: Element[], content: Element): void {
  const counts = new Map<Element, number>();
  const climb = (home: Element, visit: (element: Element) => boolean): void => {
    for (let node: Element | null = home; node; node = node === content ? null : node.parentElement)
      if (visit(node)) return;
  };
  for (const home of homes) {
    climb(home, (element) => {
      counts.set(element, (counts.get(element) ?? 0) + 1);
      return false;
    });
  }
  const numbers = new Map<Element, number>();
  for (const block of blocks) {
    climb(homes[block.index]!, (element) => {
      if (counts.get(element)! < 2) return false;
      if (!numbers.has(element)) numbers.set(element, numbers.size);
      block.shape.box = numbers.get(element)!;
      return true;
    });
  }
}
