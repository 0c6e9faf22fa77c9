import type { BlockShape, Cancelled } from '../types.ts';
import { isAskingBox, leadsToAsking } from './is-asking-box.ts';
import { clip } from './model.ts';

/** What the decision needs to know of a block. */
export interface Candidate {
  /** `Block.index` */
  block: number;
  kind: string;
  text: string;
  words: number;
  /** Its box, as in `BlockShape.box`. */
  box: number;
  /** How it was built; absent for a text without markup. */
  shape?: BlockShape;
  /** The page itself gives these words as the summary of its article. */
  isSummary?: boolean;
  /** It says again what is shown over the article: who wrote it, and when. */
  isInHead?: boolean;
  /** Its label says that it points to another story, and most of it is a link. */
  isPointer?: boolean | undefined;
  /** Speaks to the reader, or of the publisher. */
  addresses?: (() => boolean) | undefined;
  /** Log-odds of being boilerplate after both passes. */
  logit: number;
}

export interface Decision {
  removed: Set<number>;
  cancelled?: Cancelled;
}

/** More than this share of the words goes only where every run of blocks is sure, and never more than the second. */
const cap = 0.25;
const sureCap = 0.5;
/** Where so much would go, the page speaks to its reader throughout, and none of it can be told apart. */
const misread = 0.6;
/**
 * A run goes where one of its blocks is so much surer than the border, and anything where one on the page is: what
 * only its neighbours made doubtful stays. On a page that was cleaned there is no such block left.
 */
const surestOfRun = 0.8;
const surestOfPage = 1.3;
/** The same for a block from which a link leads to where one is asked. */
const surestAsking = 0.4;
/** Mean log-odds above the threshold, weighted by words, from which a run of blocks is sure. */
const sureRun = 1.3;
/** Between blocks that go, a block goes that is so much less sure: the box is the unit, not its paragraphs. */
const joinMargin = 0.8;
/** A box from which a link leads to where one is asked goes as a whole with so much less. */
const asksMargin = 0.5;
/** A box with a block that is so much less sure stays. */
const boxMargin = 1.5;
/** A box with more blocks is a part of the article. */
const largestBox = 14;
/** So many less sure blocks in a row are joined. */
const longestJoin = 4;
/** The first and the last paragraph of prose carry the article: they need so much more log-odds. */
const edgeMargin = 1.6;
/** Appeals are neither set as they are written nor in tables, nor the summary of an article: figures and verse are. */
const setMargin = 2.5;
/** The same for a heading over a text that stays. */
const leadMargin = 0.5;
/** The same for a sentence with nothing to press that speaks of others to nobody: a report, in the article's own box and in others. */
const reportMargin = 3;
const reportMarginElsewhere = 1.2;
/** The same for a quotation: appeals speak in their own voice. */
const quoteMargin = 1;
/** The same for a label or a subheading of the article's own box, with nothing to press, that speaks to nobody. */
const labelMargin = 1.2;
/** The same for a question with nothing to press, to nobody, over a paragraph that stays: its answer. */
const questionMargin = 2.5;
/** Longer lines are no labels. */
const labelWords = 8;
/** Shorter texts are labels and headings, not a paragraph of prose. */
const proseWords = 8;
/** Shorter sentences may be anything. */
const reportWords = 5;
/** From here on a line is a sentence without a stop: a standfirst. */
const openWords = 12;

function isProse({ kind, words, text }: Candidate): boolean {
  return (kind === 'paragraph' || kind === '') && words >= proseWords && /[.!?…。"”»“)]$/u.test(text.trimEnd());
}

function edgesOf(candidates: readonly Candidate[]): Set<number> {
  const prose = candidates.filter(isProse);
  return new Set([prose[0]?.block, prose.at(-1)?.block].filter((block) => block !== undefined));
}

/** Runs of neighbouring blocks that were found to be boilerplate. */
export function runsOf<T>(items: readonly T[], isIn: (item: T) => boolean): T[][] {
  const runs: T[][] = [];
  let open: T[] | undefined;
  for (const item of items) {
    if (!isIn(item)) open = undefined;
    else if (open) open.push(item);
    else runs.push((open = [item]));
  }
  return runs;
}

const blocksOf = (candidates: readonly Candidate[]): Set<number> => new Set(candidates.map(({ block }) => block));

function wordsOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, candidate) => sum + candidate.words, 0);
}

/** What was only joined counts as on the border: it neither makes a run sure nor undoes it. */
function isSure(run: readonly Candidate[], threshold: number): boolean {
  const weighed = run.reduce((sum, { logit, words }) => sum + Math.max(threshold, logit) * (words + 1), 0);
  return weighed / (wordsOf(run) + run.length) >= threshold + sureRun;
}

const boxesOf = (candidates: readonly Candidate[]): Map<number, Candidate[]> => {
  const boxes = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const box = boxes.get(candidate.box);
    if (box) box.push(candidate);
    else boxes.set(candidate.box, [candidate]);
  }
  return boxes;
};

/** How surely a box is the article's: an appeal may be longer than any one box of a text that is cut into many. */
const ownWeight = (box: readonly Candidate[], threshold: number): number =>
  box.reduce((sum, { logit, words }) => sum + words * Math.max(0, threshold - clip(logit)), 0);

/** The box that is the article's own. */
function mainBox(boxes: Map<number, Candidate[]>, threshold: number): number | undefined {
  return [...boxes].sort((one, other) => ownWeight(other[1], threshold) - ownWeight(one[1], threshold))[0]?.[0];
}

const shapesOf = (box: readonly Candidate[]): BlockShape[] => box.flatMap(({ shape }) => (shape ? [shape] : []));

/** Whether a box asks by how it is built, whatever it says. */
function asks(box: readonly Candidate[]): boolean {
  const shapes = shapesOf(box);
  return shapes.length === box.length && isAskingBox(shapes);
}

/** Whether a small box goes as a whole: because some block of it goes and by its words it is over the border. */
function goesWhole(box: readonly Candidate[], chosen: ReadonlySet<number>, threshold: number): boolean {
  if (box.length < 2 || box.length > largestBox || !box.some(({ block }) => chosen.has(block))) return false;
  if (box.some(({ logit }) => logit < threshold - boxMargin)) return false;
  const border = threshold - (shapesOf(box).some(({ linkWords }) => leadsToAsking(linkWords)) ? asksMargin : 0);
  return box.reduce((sum, { logit, words }) => sum + (words + 1) * (clip(logit) - border), 0) > 0;
}

/** Nothing to press in it, and it speaks to nobody. */
function isPlain({ shape, addresses }: Candidate): boolean {
  return !!addresses && !!shape && shape.links + shape.buttons + shape.fields === 0 && !addresses();
}

function isReport(candidate: Candidate): boolean {
  const { kind, text, words } = candidate;
  if (kind !== 'paragraph' || words < reportWords) return false;
  return (words >= openWords || /[.!?…。]["”»“)]?$/u.test(text.trimEnd())) && isPlain(candidate);
}

/** What a block needs over the threshold. */
function marginOf(candidate: Candidate, edges: ReadonlySet<number>, main: number | undefined): number {
  const { block, kind, text, words, isSummary, box } = candidate;
  // A line of figures is a time or a price: with an appeal it goes as its neighbour.
  if (kind === 'preformatted' || kind === 'table-row' || isSummary || !/\p{L}/u.test(text)) return setMargin;
  if (isReport(candidate)) return box === main ? reportMargin : reportMarginElsewhere;
  if (kind === 'quote') return quoteMargin;
  if (box === main && words <= labelWords && isPlain(candidate)) return labelMargin;
  return edges.has(block) ? edgeMargin : 0;
}

/** What goes for what it says itself, and not for its neighbours' or its box's sake. */
function standsAlone(candidate: Candidate): boolean {
  const { isSummary, kind, text } = candidate;
  if (isSummary || kind === 'quote' || isReport(candidate)) return true;
  return (kind === 'preformatted' || kind === 'table-row') && /\p{L}/u.test(text);
}

/** Blocks over their threshold, and those less sure between them. */
function chooseBlocks(candidates: readonly Candidate[], main: number | undefined, threshold: number): Set<number> {
  const edges = edgesOf(candidates);
  const chosen = new Set<number>();
  let waiting: number[] = [];
  let open: Candidate | undefined;
  const stands = (candidate: Candidate): boolean =>
    standsAlone(candidate) || (candidate.box === main && edges.has(candidate.block));
  for (const candidate of candidates) {
    const { block, logit } = candidate;
    if (logit > threshold && logit > threshold + marginOf(candidate, edges, main)) {
      for (const joined of [...waiting, block]) chosen.add(joined);
      waiting = [];
      open = candidate;
    } else if (open && !stands(candidate) && logit > threshold - joinMargin && waiting.length < longestJoin)
      waiting.push(block);
    else [waiting, open] = [[], undefined];
  }
  return chosen;
}

/** What a line needs over the threshold that leads to the one behind it: a heading, or a question with its answer. */
function leadMarginOf(candidate: Candidate, next: Candidate): number | undefined {
  const isAnswered = next.words >= openWords && /[?？؟]$/u.test(candidate.text.trimEnd()) && isPlain(candidate);
  if (isAnswered) return questionMargin;
  return candidate.kind === 'heading' && next.kind !== 'heading' ? leadMargin : undefined;
}

/** Over a text that stays what leads to it stays, unless it is sure. */
function keepLeads(candidates: readonly Candidate[], chosen: Set<number>, threshold: number): void {
  candidates.forEach((candidate, at) => {
    const next = candidates[at + 1];
    if (!next || chosen.has(next.block)) return;
    const margin = leadMarginOf(candidate, next);
    if (margin !== undefined && candidate.logit <= threshold + margin) chosen.delete(candidate.block);
  });
}

/** A list goes or stays as one: of one that stays for the most part an item goes only where it is as sure as in a table. */
function keepLists(boxes: Map<number, Candidate[]>, chosen: Set<number>, threshold: number): void {
  for (const members of boxes.values()) {
    const items = members.filter(({ kind }) => kind === 'list-item');
    const going = items.filter(({ block }) => chosen.has(block));
    if (2 * going.length >= items.length) continue;
    for (const item of going) if (item.logit <= threshold + setMargin) chosen.delete(item.block);
  }
}

const leadsToAsk = ({ shape }: Candidate): boolean => !!shape && leadsToAsking(shape.linkWords);

/** Runs of blocks that go: by themselves, with their neighbours, or as a box. */
function chooseRuns(candidates: readonly Candidate[], threshold: number): Candidate[][] {
  const boxes = boxesOf(candidates);
  const main = mainBox(boxes, threshold);
  const chosen = chooseBlocks(candidates, main, threshold);
  const others = [...boxes].flatMap(([box, members]) => (box >= 0 && box !== main ? [members] : []));
  const asking = new Set(others.filter(asks).flat());
  const whole = others
    .filter((box) => goesWhole(box, chosen, threshold))
    .flat()
    .filter((candidate) => !standsAlone(candidate));
  for (const { block } of [...asking, ...whole]) chosen.add(block);
  keepLists(boxes, chosen, threshold);
  keepLeads(candidates, chosen, threshold);
  const has = (blocks: readonly Candidate[], more: number): boolean =>
    blocks.some(
      (candidate) =>
        candidate.logit > threshold + (leadsToAsk(candidate) ? surestAsking : more) ||
        candidate.isPointer === true ||
        asking.has(candidate),
    );
  const runs = runsOf(candidates, ({ block }) => chosen.has(block)).filter((run) => has(run, surestOfRun));
  return has(runs.flat(), surestOfPage) ? runs : [];
}

/**
 * What goes and what stays. Fails open: a decision that would take too much of the article is narrowed to the runs
 * that are sure, and called off when those still take too much.
 * @param gone words of the article that went before, where the rest of it is judged again
 */
export function decide(candidates: readonly Candidate[], threshold: number, gone = 0): Decision {
  const decision = decideByWords(candidates, threshold, gone);
  if (decision.cancelled) return decision;
  const inHead = candidates.filter(({ isInHead }) => isInHead);
  return { removed: new Set([...decision.removed, ...blocksOf(inHead)]) };
}

function decideByWords(candidates: readonly Candidate[], threshold: number, gone: number): Decision {
  const runs = chooseRuns(candidates, threshold);
  const chosen = runs.flat();
  const total = gone + wordsOf(candidates) || 1;
  const share = (gone + wordsOf(chosen)) / total;
  if (share <= cap) return { removed: blocksOf(chosen) };
  // What went before stands: it was decided on the whole article.
  if (gone > 0) return { removed: new Set() };
  const calledOff = { removed: new Set<number>(), cancelled: { share, blocks: [...blocksOf(chosen)] } };
  if (share > misread) return calledOff;
  const sure = runs.filter((run) => isSure(run, threshold)).flat();
  return sure.length > 0 && wordsOf(sure) / total <= sureCap ? { removed: blocksOf(sure) } : calledOff;
}
