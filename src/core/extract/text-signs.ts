import { holderOf } from './holder-of.ts';
import { isText, type Leaf } from './leaves.ts';
import type { Page } from './page.ts';
import type { Signs } from './sign.ts';

/** Characters of a line from which on it is prose. */
const PROSE = 150;

const lengthOf = (text: Text): number => text.data.trim().length;

/** Characters of what was found: by the element that holds them, and those in links, which are of no line of the text. */
function lengthsOf(kept: Set<Leaf>): { lines: Map<Element, number>; linked: number } {
  const lines = new Map<Element, number>();
  let linked = 0;
  for (const leaf of kept) {
    if (!isText(leaf)) continue;
    const holder = holderOf(leaf);
    if (leaf.parentElement?.closest('a')) linked += lengthOf(leaf);
    else if (holder) lines.set(holder, (lines.get(holder) ?? 0) + lengthOf(leaf));
  }
  return { lines, linked };
}

/**
 * How the text that was found is built, and how much of the page it is.
 * @param surroundings characters of the page that stood in its surroundings, which are gone
 */
export function textSigns({ leaves }: Page, kept: Set<Leaf>, surroundings: number) {
  const { lines, linked } = lengthsOf(kept);
  let [found, paragraphs, items, prose] = [linked, 0, 0, 0];
  for (const [holder, length] of lines) {
    found += length;
    if (holder.nodeName === 'P') paragraphs += length;
    if (holder.nodeName === 'LI') items += length;
    if (length >= PROSE) prose += length;
  }
  let page = surroundings;
  for (const leaf of leaves) if (isText(leaf)) page += lengthOf(leaf);
  return {
    linked: linked / (found || 1),
    inParagraphs: paragraphs / (found || 1),
    inLists: items / (found || 1),
    prose: prose / (found || 1),
    // A text that only the page's data held stands nowhere in it.
    share: Math.min(1, found / (page || 1)),
  } satisfies Signs;
}
