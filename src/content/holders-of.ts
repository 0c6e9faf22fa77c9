import { hostOf, parentOf } from './live-page.ts';

/** The elements, and all that hold one of them, hosts of the shadow trees they stand in too. */
export function holdersOf(elements: readonly Element[]): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const element of elements)
    for (let outer: Element | null = element; outer && !holders.has(outer); outer = parentOf(outer) ?? hostOf(outer))
      holders.add(outer);
  return holders;
}
