import { setPlace, setWeightless } from './fold-line.ts';
import { isUntouchable } from './is-untouchable.ts';
import { keepPlace } from './keep-place.ts';
import { type Place, placeOf } from './line-place.ts';
import {
  contains,
  getAttribute,
  hasAttribute,
  holds,
  isInPage,
  rectOf,
  removeAttribute,
  setAttribute,
} from './live-page.ts';
import { FOLDED, type FoldState } from './marks.ts';
import type { Run, Unit } from './plan-folds.ts';

/** One line in the page and what it stands for. */
interface Fold {
  units: Unit[];
  /** Null when the reader wants such blocks gone without a line. */
  line: HTMLElement | null;
}

/** What is to be folded of a run, as the page was before anything was folded. */
interface Ready {
  run: Run;
  fresh: { unit: Unit; state: FoldState }[];
  /** Of the line that stands for it; null when it goes without one. */
  place: Place | null;
}

/** How to fold: what the reader asked for at once, what happens by itself without moving anything in view. */
export type Manner = 'at-once' | 'unseen';

const away: FoldState = 'away';
const held: FoldState = 'held';

/** Makes the line for a run; pressing it calls back. */
export type MakeLine = (run: Run, show: () => void) => HTMLElement;

/** What is folded in the page: folds, puts back exactly, and says what is folded. */
export class Folds {
  readonly #makeLine: MakeLine;
  /** Told of what the reader had back by pressing a line. */
  readonly #shown: (units: Unit[]) => void;
  /** Texts of the article in the order of the page: what must not move. */
  #texts: Element[] = [];
  #folds: Fold[] = [];
  /** Waits for held elements to leave the window. */
  readonly #view: IntersectionObserver;

  constructor(makeLine: MakeLine, shown: (units: Unit[]) => void) {
    this.#makeLine = makeLine;
    this.#shown = shown;
    this.#view = new IntersectionObserver((entries) => {
      this.#release(entries.filter(({ isIntersecting }) => !isIntersecting).map(({ target }) => target));
    });
  }

  get isEmpty(): boolean {
    return this.#folds.length === 0;
  }

  has(element: Element): boolean {
    return this.#find(element) !== undefined;
  }

  /** Folds what is not folded yet; returns the units that were folded now. */
  fold(runs: Run[], texts: Element[], manner: Manner): Unit[] {
    this.#texts = texts;
    // A look at the page after a change of it costs a layout: all looks come first.
    const ready = runs.flatMap((run) => this.#prepare(run, manner) ?? []);
    if (ready.length === 0) return [];
    const folded: Unit[] = [];
    keepPlace(texts, () => {
      for (const one of ready) folded.push(...this.#foldRun(one));
    });
    return folded;
  }

  #prepare(run: Run, manner: Manner): Ready | null {
    const units = run.filter(({ element }) => !this.has(element) && isInPage(element) && !isUntouchable(element));
    if (units.length === 0) return null;
    const fresh = units.map((unit) => ({ unit, state: manner === 'unseen' && isInView(unit.element) ? held : away }));
    const first = units.find(({ choice }) => choice === 'fold');
    return { run, fresh, place: first ? placeOf(first.element, this.#texts) : null };
  }

  #foldRun({ run, fresh, place }: Ready): Unit[] {
    // What stands inside of another run's box is folded by now.
    const left = fresh.filter(({ unit }) => !this.has(unit.element));
    const units = left.map(({ unit }) => unit);
    if (units.length === 0) return [];
    // A neighbour that came late goes behind the line that is there.
    const before = run.find(({ element }) => this.has(element));
    const fold = (before && this.#find(before.element)) ?? this.#open(units, place);
    fold.units.push(...units);
    for (const { unit, state } of left) this.#hide(unit.element, state);
    if (fold.line) setWeightless(fold.line, isHeld(fold.units[0]?.element));
    return units;
  }

  #open(units: Unit[], place: Place | null): Fold {
    const fold: Fold = { units: [], line: null };
    const first = units.find(({ choice }) => choice === 'fold');
    if (first && place) {
      fold.line = this.#makeLine(units, () => {
        this.#shown(this.#unfold(fold, fold.units));
      });
      setPlace(fold.line, place);
      Element.prototype.before.call(first.element, fold.line);
    }
    this.#folds.push(fold);
    return fold;
  }

  #hide(element: Element, state: FoldState): void {
    setAttribute(element, FOLDED, state);
    if (state === held) this.#view.observe(element);
  }

  /** Held elements that nobody sees any more give up their room. */
  #release(elements: Element[]): void {
    const left = elements.filter((element) => isHeld(element));
    for (const element of elements) this.#view.unobserve(element);
    if (left.length === 0) return;
    keepPlace(this.#texts, () => {
      for (const element of left) {
        setAttribute(element, FOLDED, away);
        const fold = this.#find(element);
        if (fold?.line && fold.units[0]?.element === element) setWeightless(fold.line, false);
      }
    });
  }

  /** Puts back the units that hold one of these elements, or all; returns what came back. */
  putBack(elements: Element[] | 'all'): Unit[] {
    return [...this.#folds].flatMap((fold) => {
      const units = fold.units.filter(
        (unit) => elements === 'all' || elements.some((element) => holds(unit.element, element)),
      );
      return units.length > 0 ? this.#unfold(fold, units) : [];
    });
  }

  #unfold(fold: Fold, units: Unit[]): Unit[] {
    const gone = [...units];
    keepPlace(this.#texts, () => {
      for (const { element } of gone) {
        this.#view.unobserve(element);
        removeAttribute(element, FOLDED);
      }
      fold.units = fold.units.filter((unit) => !gone.includes(unit));
      if (fold.units.length > 0) return;
      fold.line?.remove();
      this.#folds = this.#folds.filter((other) => other !== fold);
    });
    return gone;
  }

  /** Puts back what a new decision does not fold any more. */
  keepOnly(runs: Run[]): void {
    const planned = runs.flat().map(({ element }) => element);
    const isPlanned = ({ element }: Unit): boolean =>
      planned.some((other) => contains(other, element) || contains(element, other));
    for (const fold of [...this.#folds]) {
      const units = fold.units.filter((unit) => !isPlanned(unit));
      if (units.length > 0) this.#unfold(fold, units);
    }
  }

  /** Lets go of the page. What a newer copy of ours took over by clearing our lines is not touched. */
  abandon(): void {
    for (const fold of [...this.#folds]) {
      if (!fold.line || isInPage(fold.line)) this.#unfold(fold, fold.units);
    }
    this.#folds = [];
    this.#view.disconnect();
  }

  /**
   * Sets right what the page changed under us: forgets what it took away, gives back what lost its line. Returns
   * the units that the page brought back by itself.
   */
  mend(): Unit[] {
    const undone: Unit[] = [];
    for (const fold of [...this.#folds]) {
      const lost = fold.units.filter(({ element }) => !isInPage(element) || !hasAttribute(element, FOLDED));
      const isLineLost = fold.line !== null && !isInPage(fold.line);
      // Nothing is ever hidden without the line by which it can be had back.
      if (lost.length > 0 || isLineLost) undone.push(...this.#unfold(fold, isLineLost ? fold.units : lost));
    }
    return undone;
  }

  #find(element: Element): Fold | undefined {
    return this.#folds.find(({ units }) => units.some((unit) => holds(unit.element, element)));
  }
}

function isHeld(element: Element | undefined): boolean {
  return element !== undefined && getAttribute(element, FOLDED) === held;
}

function isInView(element: Element): boolean {
  const { top, bottom, height } = rectOf(element);
  return height > 0 && bottom > 0 && top < innerHeight;
}
