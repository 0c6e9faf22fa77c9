import type { Category } from '../core/types.ts';
import { foldLine } from './fold-line.ts';
import { renderTree, type RenderedTree } from './render-tree.ts';
import { safeLanguage } from './safe-language.ts';
import { isLeftOut, leftOutRuns, type LeftOutRun, type ShownReading } from './shown-reading.ts';

/** Elements that may only stand in a parent of their own kind: a line of ours cannot stand beside them. */
const boundToParent: Readonly<Record<string, string>> = {
  TR: 'table',
  TD: 'table',
  TH: 'table',
  TBODY: 'table',
  THEAD: 'table',
  TFOOT: 'table',
  CAPTION: 'table',
  FIGCAPTION: 'figure',
  DT: 'dl',
  DD: 'dl',
  LI: 'ul, ol',
};

/** What the head over the article says in our own words. */
const saidInHead: ReadonlySet<Category> = new Set(['byline-or-date', 'repeated-headline']);

/** What is hidden together, and the elements of the blocks in it. */
interface Unit {
  element: HTMLElement;
  members: Map<number, HTMLElement>;
}

export interface ArticleBody {
  element: HTMLElement;
  blocks: Map<number, HTMLElement>;
  /** Brings the view to what is left out now. */
  refresh: () => void;
}

/** The article's text, with a line where something was left out. */
export function articleBody(reading: ShownReading, images: boolean, putBack: (blocks: number[]) => void): ArticleBody {
  const rendered = renderTree(reading.article.tree, { base: reading.url, images });
  const body = document.createElement('div');
  body.className = 'article-body';
  body.append(rendered.fragment);
  const lang = safeLanguage(reading.article.metadata.lang) ?? '';
  const folds = leftOutRuns(reading).map((run) => {
    const units = unitsOf(run, rendered, body);
    const line = foldLine(run, lang, putBack);
    if (isAtEnd(run, reading)) line.classList.add('fold-at-end');
    if (units[0] && !isSaidInHead(run, reading)) placeBefore(units[0].element, line, body);
    return { run, units, line };
  });
  const refresh = (): void => {
    for (const { run, units, line } of folds) {
      line.hidden = !run.blocks.some((block) => isLeftOut(reading, block.index));
      for (const unit of units) showUnit(unit, (block) => isLeftOut(reading, block));
    }
  };
  refresh();
  return { element: body, blocks: rendered.blocks, refresh };
}

/** Before the text the page repeats what our own head says; the list at the end has it. */
function isSaidInHead({ blocks, verdicts }: LeftOutRun, { judgement }: ShownReading): boolean {
  const first = blocks[0]?.index ?? 0;
  return (
    verdicts.every(({ category = 'other' }) => saidInHead.has(category)) &&
    judgement.verdicts.slice(0, first).every(({ boilerplate }) => boilerplate)
  );
}

/** After the text the list of all that was left out stands where it stood, and says the same: one is enough. */
function isAtEnd({ blocks }: LeftOutRun, { article }: ShownReading): boolean {
  return blocks.at(-1)?.index === article.blocks.length - 1;
}

/** Hidden as one while all of it is left out; block by block once the reader has put some of it back. */
function showUnit(unit: Unit, leftOut: (block: number) => boolean): void {
  unit.element.hidden = [...unit.members.keys()].every(leftOut);
  for (const [block, member] of unit.members) {
    if (member !== unit.element) member.hidden = leftOut(block);
  }
}

/** The largest elements that hold nothing but blocks of the run: with them goes the list or box around an appeal. */
function unitsOf(run: LeftOutRun, { blocks }: RenderedTree, body: HTMLElement): Unit[] {
  const members = new Map<number, HTMLElement>();
  for (const { index } of run.blocks) {
    const member = blocks.get(index);
    if (member) members.set(index, member);
  }
  const own = new Set(members.values());
  const kept = [...blocks.values()].filter((element) => !own.has(element));
  const units = new Map<HTMLElement, Unit>();
  for (const [block, member] of members) {
    // A list item that is left out may hold a list that is kept.
    if (kept.some((element) => member.contains(element))) continue;
    const element = largestAround(member, kept, body);
    const unit = units.get(element) ?? { element, members: new Map<number, HTMLElement>() };
    unit.members.set(block, member);
    units.set(element, unit);
  }
  return [...units.values()];
}

function largestAround(member: HTMLElement, kept: HTMLElement[], body: HTMLElement): HTMLElement {
  let unit = member;
  for (let parent = unit.parentElement; parent && parent !== body; parent = parent.parentElement) {
    const holder = parent;
    const holdsMore = kept.some((element) => holder.contains(element)) || holdsPicture(holder, member);
    if (holdsMore) break;
    unit = parent;
  }
  return unit;
}

/** A picture outside the block is not part of what was judged: it stays. */
function holdsPicture(holder: HTMLElement, member: HTMLElement): boolean {
  return [...holder.querySelectorAll('img, .no-image')].some((picture) => !member.contains(picture));
}

function placeBefore(unit: HTMLElement, line: HTMLElement, body: HTMLElement): void {
  const holder = boundToParent[unit.tagName];
  const around = holder === undefined ? null : unit.closest<HTMLElement>(holder);
  const place = around && body.contains(around) ? around : unit;
  if (place === unit) place.before(line);
  else place.after(line);
}
