import { isOfKnownLanguage } from './read-languages.ts';
import type { Block } from '../types.ts';

/** A label of two words or more, and what it labels, of four or more. */
const labelled = /^([^:|–—]{1,24}\s[^:|–—]{1,24}?)\s?[:|–—]\s+(?:\S+\s+){3,}\S/u;

/** The label of a paragraph that for the most part is a link to another page of the site; undefined for every other. */
function labelOf({ kind, text, shape }: Block): string | undefined {
  if (kind !== 'paragraph' || shape.links === 0 || shape.outwardLinks > 0) return undefined;
  return shape.linkChars > 0.5 * text.length ? labelled.exec(text)?.[1]?.toLowerCase() : undefined;
}

/** What is neither linked nor labelled: the words of the article. */
const proseOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ text, shape }) => (shape.links === 0 ? (text.toLowerCase().match(/\p{L}+/gu) ?? []) : []));

/**
 * Pointers to other stories by how they stand alone, in a text whose words are not known: the same label is set before
 * one link after the other ("Read also here | A headline").
 */
export function labelledAgain(blocks: readonly Block[]): Set<Block> {
  const byLabel = new Map<string, Block[]>();
  for (const block of blocks) {
    const label = labelOf(block);
    if (label === undefined) continue;
    const others = byLabel.get(label);
    if (others) others.push(block);
    else byLabel.set(label, [block]);
  }
  const pointers = [...byLabel.values()].filter((alike) => alike.length > 1).flat();
  return new Set(pointers.length === 0 || isOfKnownLanguage(proseOf(blocks)) ? [] : pointers);
}
