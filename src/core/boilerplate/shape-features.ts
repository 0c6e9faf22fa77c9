import type { Block } from '../types.ts';
import type { Sink } from './sink.ts';
import { lengthClass } from './text-features.ts';

/** What holds for a whole article and is needed to see how one block differs from it. */
export interface Surroundings {
  blocks: readonly Pick<Block, 'kind' | 'text' | 'shape'>[];
  /** Characters in each box, in how many of them a link is, and in all blocks. */
  boxes: Map<number, { blocks: number; characters: number; linked: number }>;
  /** How many blocks with a link open with the same two words: a label ("Read also") is set again and again. */
  openings: Map<string, number>;
  characters: number;
  /** Depth and wrapper words of most of the prose. */
  depth: number;
  wrappers: Set<string>;
}

function mostCommon<T>(counts: Map<T, number>): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const [key, count] of counts) if (count > most) [best, most] = [key, count];
  return best;
}

/** How a block opens: a label is found again by it. */
export const openingOf = (text: string): string => text.slice(0, 60).toLowerCase().split(/\s+/, 2).join(' ');

/** Measures the article around its blocks, once. */
export function surroundingsOf(blocks: Surroundings['blocks']): Surroundings {
  const boxes: Surroundings['boxes'] = new Map();
  const openings: Surroundings['openings'] = new Map();
  const depths = new Map<number, number>();
  const wrapperCharacters = new Map<string, number>();
  let characters = 0;
  for (const { kind, text, shape } of blocks) {
    const box = boxes.get(shape.box) ?? { blocks: 0, characters: 0, linked: 0 };
    boxes.set(shape.box, {
      blocks: box.blocks + 1,
      characters: box.characters + text.length,
      linked: box.linked + shape.linkChars,
    });
    if (shape.links > 0) openings.set(openingOf(text), (openings.get(openingOf(text)) ?? 0) + 1);
    characters += text.length;
    if (kind !== 'paragraph') continue;
    depths.set(shape.depth, (depths.get(shape.depth) ?? 0) + text.length);
    for (const word of shape.wrappers) {
      wrapperCharacters.set(word, (wrapperCharacters.get(word) ?? 0) + text.length);
    }
  }
  const wrappers = new Set([...wrapperCharacters].filter(([, count]) => count > characters / 2).map(([word]) => word));
  return { blocks, boxes, openings, characters, depth: mostCommon(depths) ?? 0, wrappers };
}

function share(part: number, whole: number): string {
  const ratio = whole > 0 ? part / whole : 0;
  return ratio === 0 ? '0' : ratio < 0.2 ? '1' : ratio < 0.5 ? '2' : ratio < 0.85 ? '3' : '4';
}

function step(count: number): string {
  return count < 4 ? String(count) : count < 8 ? '4' : '8';
}

function emitLinks(block: Surroundings['blocks'][number], again: number, size: string, sink: Sink): void {
  const { shape, text } = block;
  const linked = share(shape.linkChars, text.length);
  sink('links', `k${linked}`, 1);
  sink('links', `kl${linked} ${size}`, 1);
  if (again > 1) sink('links', `again ${step(again)} ${linked}`, 1);
  if (shape.links > 0) sink('links', `kn${step(shape.links)}`, 1);
  if (shape.outwardLinks > 0) sink('links', `ko${shape.outwardLinks === shape.links ? 'all' : 'some'} ${linked}`, 1);
  for (const word of shape.linkWords) if (word.length < 20) sink('links', `kw${word}`, 0.5);
  if (shape.buttons > 0) sink('controls', `buttons ${linked}`, 1);
  if (shape.fields > 0) sink('controls', 'fields', 1);
}

function emitBox(block: Surroundings['blocks'][number], around: Surroundings, sink: Sink): void {
  const { shape } = block;
  const odd = shape.wrappers.filter((word) => !around.wrappers.has(word) && word.length < 24);
  const value = 1 / Math.sqrt(1 + odd.length);
  for (const word of odd) sink('box', `x${word}`, value);
  if (odd.length === 0) sink('box', 'as the prose', 1);
  if (shape.landmark) sink('box', `m${shape.landmark}`, 1);
  sink('box', `g${shape.tag}`, 1);
  sink('box', `v${Math.max(-3, Math.min(3, shape.depth - around.depth))}`, 1);
  const box = around.boxes.get(shape.box) ?? { blocks: 1, characters: 0, linked: 0 };
  const part = share(box.characters, around.characters);
  sink('box', `z${part} ${step(box.blocks)}`, 1);
  const linked = share(box.linked, box.characters);
  sink('box', `u${linked} ${part} ${step(box.blocks)}`, 1);
}

function emitPlace(index: number, around: Surroundings, sink: Sink): void {
  const count = around.blocks.length;
  const fromEnd = count - 1 - index;
  sink('place', `i${step(index)}`, 1);
  sink('place', `j${step(fromEnd)}`, 1);
  sink('place', `r${Math.floor((8 * index) / count)}`, 1);
}

/** How a block was built, where it stands and how it differs from the prose around it. */
export function emitShape(index: number, words: number, around: Surroundings, sink: Sink): void {
  const block = around.blocks[index];
  if (!block) return;
  const size = lengthClass(words);
  sink('form', `h${block.kind} ${size}`, 1);
  const emphasis = share(block.shape.emphasisChars, block.text.length);
  if (emphasis !== '0') sink('form', `o${emphasis} ${size}`, 1);
  emitLinks(block, block.shape.links > 0 ? (around.openings.get(openingOf(block.text)) ?? 0) : 0, size, sink);
  emitBox(block, around, sink);
  emitPlace(index, around, sink);
}
