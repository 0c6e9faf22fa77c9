import type { CategoryChoice } from '../../browser/settings.ts';
import type { Category, EvidenceCode } from '../../core/types.ts';
import { findInside, hasAttribute, isInPage, isWithin, removeAttribute, setAttribute } from '../live-page.ts';
import { markOf } from '../mark-of.ts';
import { FOLDED, type FoldState } from '../marks.ts';
import type { MakeLine } from '../folds.ts';
import type { Unit } from '../plan-folds.ts';
import type { ReaderHand } from '../reader-hand.ts';
import type { Appeals } from './appeals.ts';
import { showAtEdge } from './edge-line.ts';
import { findModals, findStuck, type Stuck } from './find-stuck.ts';
import { canBeClosed } from './is-guarded.ts';
import { judgeBox } from './judge-box.ts';
import { readLines } from './read-lines.ts';
import { freeScrolling, isScrollStopped, stopScrollingAgain } from './scroll-lock.ts';

/** More things lie over each other only where somebody means to tire us. */
const mostLayers = 4;

/** Something folded that lay over the page. */
interface Cover extends Unit {
  evidence: EvidenceCode[];
  text: string;
  state: FoldState;
  /** It stood in the way of reading: what was put behind it, and the stop to scrolling, go with it. */
  blocked: boolean;
  /** Empty veils that the page had drawn behind it. */
  veils: Element[];
  /** Dialogs in it that had made the rest of the page deaf. */
  modals: HTMLDialogElement[];
}

/** By which is decided what of the appeals is folded. */
export interface Rules {
  publisher: string;
  appeals: Appeals;
  choose: (category: Category) => CategoryChoice;
  /** Did the reader put this text back, or the site bring it back too often? */
  isLeft: (mark: string) => boolean;
}

/** What the decision needs to know of the page. */
interface Surroundings extends Rules {
  /** Live elements of the article. */
  texts: Element[];
}

/** Appeals that lie over the page or stick to the window: folds them, puts them back, and says what is folded. */
export class Interruptions {
  readonly #page: Document;
  readonly #hand: ReaderHand;
  readonly #makeLine: MakeLine;
  readonly #shown: (units: Unit[]) => void;
  #covers: Cover[] = [];
  #line: HTMLElement | null = null;
  /** What was decided to stay, by the text it had then. */
  readonly #left = new WeakMap<Element, string>();
  /** What came in answer to the reader. */
  readonly #asked = new WeakSet<Element>();

  constructor(page: Document, hand: ReaderHand, makeLine: MakeLine, shown: (units: Unit[]) => void) {
    this.#page = page;
    this.#hand = hand;
    this.#makeLine = makeLine;
    this.#shown = shown;
  }

  get folded(): readonly Cover[] {
    return this.#covers;
  }

  /** What lies over the page now, for `look` to judge: found before the page is changed, which would cost a layout. */
  find(texts: Element[]): Stuck[] {
    return findStuck(this.#page, texts);
  }

  /** Judges what was found to lie over the page and folds what is an appeal for sure. */
  look(found: Stuck[], around: Surroundings): void {
    const before = this.#covers.length;
    let stuck = found.filter(({ element }) => isInPage(element) && !isWithin(element, `[${FOLDED}]`));
    // What lay under one may lie over the page now.
    for (let layer = 1; this.#foldOf(stuck, around) && layer < mostLayers; layer += 1) stuck = this.find(around.texts);
    if (this.#covers.length > before) this.#showLine();
  }

  /** True when something was folded. */
  #foldOf(stuck: Stuck[], around: Surroundings): boolean {
    // Of nearly every page: whether it can be scrolled need not be known then.
    if (stuck.length === 0 && this.#covers.length === 0) return false;
    const isBlocked = stuck.some(({ covers }) => covers) || isScrollStopped(this.#page);
    const found = stuck.flatMap((one) => this.#judge(one, isBlocked, around) ?? []);
    for (const cover of found) this.#fold(cover);
    if (isBlocked && this.#covers.length > 0) this.#clearTheView(around.texts);
    return found.length > 0;
  }

  #judge({ element, inFlow }: Stuck, isBlocked: boolean, around: Surroundings): Cover | null {
    if (this.#asked.has(element)) return null;
    const lines = readLines(element);
    if (!lines || lines.length === 0) return null;
    const text = lines.join('\n');
    if (this.#left.get(element) === text) return null;
    if (this.#hand.isBusy || this.#hand.touched(element)) {
      this.#asked.add(element);
      return null;
    }
    const appeal = this.#judgeLines(element, lines, isBlocked, around);
    // What the judge has not seen is not decided.
    if (appeal === undefined) return null;
    if (!appeal) {
      this.#left.set(element, text);
      return null;
    }
    const state: FoldState = inFlow ? 'held' : 'away';
    return { element, state, marks: [markOf(text)], text, blocked: isBlocked, veils: [], modals: [], ...appeal };
  }

  #judgeLines(
    element: Element,
    lines: string[],
    isBlocked: boolean,
    { publisher, appeals, choose, isLeft }: Surroundings,
  ): Pick<Cover, 'category' | 'choice' | 'evidence'> | null | undefined {
    const appeal = isLeft(markOf(lines.join('\n'))) ? null : judgeBox(element, lines, publisher, appeals);
    if (!appeal) return appeal;
    const isWallLike = isBlocked || appeal.category === 'membership-or-subscribe';
    if (isWallLike && !canBeClosed(element)) return null;
    const choice = choose(appeal.category);
    return choice === 'leave' ? null : { ...appeal, choice };
  }

  #fold(cover: Cover): void {
    // A modal dialog that is not shown would go on making the page deaf; closed, it is as the reader had closed it.
    cover.modals = findModals(cover.element);
    for (const modal of cover.modals) HTMLDialogElement.prototype.close.call(modal);
    setAttribute(cover.element, FOLDED, cover.state);
    this.#covers.push(cover);
  }

  /** One line for all that is folded here. */
  #showLine(): void {
    this.#line?.remove();
    const named = this.#covers.filter(({ choice }) => choice === 'fold');
    this.#line =
      named.length === 0
        ? null
        : this.#makeLine(named, () => {
            this.#shown(this.putBack('all'));
          });
    if (this.#line) showAtEdge(this.#page, this.#line);
  }

  /** With the appeal goes what was only there for its sake, unless something else stands in the way as well. */
  #clearTheView(texts: Element[]): void {
    const blocking = this.#covers.findLast(({ blocked }) => blocked);
    if (!blocking) return;
    const rest = findStuck(this.#page, texts).filter(({ covers }) => covers);
    if (!rest.every(({ element }) => isVeil(element))) {
      stopScrollingAgain(this.#page);
      return;
    }
    for (const { element } of rest) {
      setAttribute(element, FOLDED, 'away' satisfies FoldState);
      blocking.veils.push(element);
    }
    freeScrolling(this.#page);
    // A page that can't be freed must not be left without a way to free itself.
    if (isScrollStopped(this.#page)) this.#leave(this.putBack('all'));
  }

  #leave(covers: Cover[]): void {
    for (const { element, text } of covers) this.#left.set(element, text);
  }

  /** Puts back what has one of these marks, or all; returns what came back. */
  putBack(marks: string[] | 'all'): Cover[] {
    const back = this.#covers.filter((cover) => marks === 'all' || cover.marks.some((mark) => marks.includes(mark)));
    this.#unfold(back);
    this.#leave(back);
    return back;
  }

  #unfold(covers: Cover[]): void {
    this.#covers = this.#covers.filter((cover) => !covers.includes(cover));
    for (const { element, veils, modals } of covers) {
      for (const one of [element, ...veils]) if (isInPage(one)) removeAttribute(one, FOLDED);
      for (const modal of modals) if (isInPage(modal) && !modal.open) HTMLDialogElement.prototype.showModal.call(modal);
    }
    if (!this.#covers.some(({ blocked }) => blocked)) stopScrollingAgain(this.#page);
    if (this.#covers.length > 0) return;
    this.#line?.remove();
    this.#line = null;
  }

  /** Sets right what the page changed under us; returns what it brought back or took away by itself. */
  mend(): Unit[] {
    const isLineLost = this.#line !== null && !isInPage(this.#line);
    const lost = this.#covers.filter(
      ({ element }) => isLineLost || !isInPage(element) || !hasAttribute(element, FOLDED),
    );
    this.#unfold(lost);
    return lost;
  }
}

/** Holds nothing by itself. */
function isVeil(element: Element): boolean {
  return (
    readLines(element)?.length === 0 &&
    findInside(element, 'img, svg, video, audio, iframe, canvas, input, button, a').length === 0
  );
}
