import type { FirstPass } from './first-pass.ts';
import type { Likeness } from './metadata-features.ts';
import { clip } from './model.ts';
import { openingOf, type Surroundings } from './shape-features.ts';
import { mostAsked, type TextFacts } from './text-features.ts';

/** Stands for what is not there: nothing that is there is as small. */
const none = -9;
/** Boxes with more blocks than this are the article itself. */
const largestBox = 14;
/** So many blocks before and after are taken together: those at hand, and those further on. */
const near = 3;
const far = 24;
const mostPlaces = 20;

const ratio = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

/** What one block shows by itself and against its page: the trees' numbers that no first pass is needed for. */
export function standOf(
  index: number,
  facts: TextFacts,
  closed: boolean,
  around: Surroundings,
  { title, summary }: Likeness,
): number[] {
  const { kind, text, shape } = around.blocks[index]!;
  const count = around.blocks.length;
  const box = around.boxes.get(shape.box) ?? { blocks: 1, characters: 0, linked: 0 };
  const asked = mostAsked(facts);
  return [
    Math.log2(1 + facts.count),
    closed ? 1 : 0,
    facts.quoted,
    asked.reader,
    asked.publisher,
    /\d/.test(text) ? 1 : 0,
    facts.capitals,
    box.blocks,
    ratio(box.characters, around.characters),
    ratio(box.linked, box.characters),
    index / count,
    Math.min(mostPlaces, index),
    Math.min(mostPlaces, count - 1 - index),
    ratio(shape.linkChars, text.length),
    shape.links > 0 ? shape.outwardLinks / shape.links : -1,
    Math.max(-4, Math.min(4, shape.depth - around.depth)),
    ratio(shape.emphasisChars, text.length),
    kind === 'list-item' ? 1 : 0,
    kind === 'heading' ? 1 : 0,
    shape.wrappers.filter((word) => !around.wrappers.has(word)).length,
    summary,
    title,
    shape.links > 0 ? (around.openings.get(openingOf(text)) ?? 0) : 0,
    shape.buttons,
  ];
}

interface Sums {
  /** Sums of the clipped log-odds before each block. */
  before: Float64Array;
  page: number;
  boxes: Map<number, number[]>;
}

const sumsOf = new WeakMap<readonly FirstPass[], Sums>();

/** What is asked of every block of a page is summed once. */
function sums(blocks: readonly FirstPass[]): Sums {
  const known = sumsOf.get(blocks);
  if (known) return known;
  const before = new Float64Array(blocks.length + 1);
  const boxes = new Map<number, number[]>();
  let weighed = 0;
  let words = 0;
  blocks.forEach((block, at) => {
    const logit = clip(block.logit);
    before[at + 1] = before[at]! + logit;
    weighed += logit * block.words;
    words += block.words;
    const box = boxes.get(block.box);
    if (box) box.push(at);
    else boxes.set(block.box, [at]);
  });
  const found = { before, page: weighed / (words || 1), boxes };
  sumsOf.set(blocks, found);
  return found;
}

/** Mean log-odds of the blocks from one place up to another, one left out. */
function meanOf(before: Float64Array, from: number, to: number, left?: number): number {
  const start = Math.max(0, from);
  const end = Math.min(before.length - 1, to);
  const count = end - start - (left === undefined ? 0 : 1);
  if (count <= 0) return none;
  const without = left === undefined ? 0 : before[left + 1]! - before[left]!;
  return (before[end]! - before[start]! - without) / count;
}

function boxOf(blocks: readonly FirstPass[], index: number, members: readonly number[]): [number, number, number] {
  if (members.length < 2 || members.length > largestBox) return [none, none, none];
  const mates = members.filter((at) => at !== index && Math.abs(at - index) < largestBox);
  const logits = mates.map((at) => clip(blocks[at]!.logit));
  if (logits.length === 0) return [none, none, none];
  const mean = logits.reduce((sum, logit) => sum + logit, 0) / logits.length;
  return [mean, Math.max(...logits), Math.min(...logits)];
}

/** The numbers that the trees of the second pass ask for: how sure the first was of the block, its neighbours, its box and its page, and how it stands. */
export function pageNumbers(blocks: readonly FirstPass[], index: number): number[] {
  const { before, page, boxes } = sums(blocks);
  const logit = (at: number): number => (blocks[at] ? clip(blocks[at].logit) : none);
  const own = blocks[index]!;
  return [
    logit(index),
    logit(index - 1),
    logit(index + 1),
    meanOf(before, index - near, index + near + 1, index),
    ...boxOf(blocks, index, boxes.get(own.box) ?? []),
    logit(index - 2),
    logit(index - 3),
    logit(index + 2),
    logit(index + 3),
    blocks[index - 1]?.words ?? none,
    blocks[index + 1]?.words ?? none,
    meanOf(before, index + 1, index + 1 + far),
    meanOf(before, index - 1 - far, index),
    page,
    ...own.stand,
  ];
}

/** The first so many numbers are the block's own log-odds and its nearest neighbours': the surer they are, the surer it goes. */
export const rising = 5;
