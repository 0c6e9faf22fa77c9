import { bodyOf, contains, elementAt, findInside, isWithin, matches, pageOf, parentOf, rectOf } from '../live-page.ts';
import { FOLDED, LINE } from '../marks.ts';

/** Something that lies over the page or sticks to the window, whole: with its backdrop, frame and button. */
export interface Stuck {
  element: Element;
  /** It stands in the page's flow as well: without it, everything below would move up. */
  inFlow: boolean;
  /** It stands in the way of reading: a part of the window this large can't be read under it, or at all. */
  covers: boolean;
}

/** Shares of the window's width and height at which is looked; nothing that asks for something is smaller than the gaps. */
const across = [0.03, 0.25, 0.5, 0.75, 0.97];
const down = [0.02, 0.15, 0.3, 0.5, 0.7, 0.85, 0.98];
/** From this share of the window on the page can't be read any more. */
const coveringShare = 0.3;
/** A box that sticks while its column scrolls by covers nothing; a bar does. */
const barShare = 0.5;

const dialogs = 'dialog[open], [role="dialog" i], [role="alertdialog" i], [aria-modal="true" i], [popover]';
const pageParts = 'main, [role="main" i], [itemprop~="articleBody"]';

/**
 * What the reader sees in front of the page, found by looking at points of the window: it costs the same on a page
 * of any size.
 * @param texts live elements of the article: what holds one of them is the page itself
 */
export function findStuck(page: Document, texts: Element[]): Stuck[] {
  const known = new Map<Element, Place>();
  const found = new Map<Element, Stuck>();
  const hits = new Set<Element>();
  for (const y of down) {
    for (const x of across) {
      const hit = elementAt(page, x * (innerWidth - 1), y * (innerHeight - 1));
      // A large box is met at many places.
      if (!hit || hits.has(hit)) continue;
      hits.add(hit);
      const element = findRoot(hit, texts, known);
      if (!element || found.has(element) || matches(element, LINE) || isWithin(element, `[${FOLDED}]`)) continue;
      const stuck = measure(element, known.get(element) ?? '');
      if (stuck) found.set(element, stuck);
    }
  }
  return [...found.values()];
}

/** How an element leaves the flow; empty when it does not. */
type Place = 'fixed' | 'sticky' | 'dialog' | '';

function placeOf(element: Element, known: Map<Element, Place>): Place {
  const before = known.get(element);
  if (before !== undefined) return before;
  const { position } = getComputedStyle(element);
  const isOut = position === 'fixed' || position === 'sticky';
  const place = isOut ? position : matches(element, dialogs) ? 'dialog' : '';
  known.set(element, place);
  return place;
}

/** The outermost element around a place that is stuck and does not hold the page itself. */
function findRoot(hit: Element, texts: Element[], known: Map<Element, Place>): Element | null {
  const ends = [bodyOf(pageOf(hit)), pageOf(hit).documentElement];
  let root: Element | null = null;
  for (let node: Element | null = hit; node && !ends.includes(node as HTMLElement); node = parentOf(node)) {
    if (placeOf(node, known)) root = node;
  }
  // Most places show the page itself, where nothing is stuck.
  return root && !holdsPage(root, texts) ? root : root && findInner(hit, root, texts, known);
}

/** A page may stand in a fixed frame of its own, with what is stuck inside of that. */
function findInner(hit: Element, outer: Element, texts: Element[], known: Map<Element, Place>): Element | null {
  let root: Element | null = null;
  for (let node: Element | null = hit; node && node !== outer; node = parentOf(node)) {
    if (placeOf(node, known) && !holdsPage(node, texts)) root = node;
  }
  return root;
}

function holdsPage(element: Element, texts: Element[]): boolean {
  return (
    matches(element, pageParts) ||
    findInside(element, pageParts).length > 0 ||
    texts.some((text) => contains(element, text))
  );
}

function measure(element: Element, place: Place): Stuck | null {
  const { width, height } = rectOf(element);
  const inFlow = place === 'sticky';
  if (inFlow && width < barShare * innerWidth) return null;
  return { element, inFlow, covers: width * height > coveringShare * innerWidth * innerHeight || isModal(element) };
}

/** A modal dialog makes the rest of the page deaf, however small it is. */
function isModal(element: Element): boolean {
  return findModals(element).length > 0;
}

export function findModals(element: Element): HTMLDialogElement[] {
  return [element, ...findInside(element, 'dialog')].filter(
    (one): one is HTMLDialogElement => one instanceof HTMLDialogElement && one.open && matches(one, ':modal'),
  );
}
