import type { Snapshot, Steps } from '../core/types.ts';
import { isHidden } from './is-hidden.ts';
import { chosenFileOf, contains, countInside, hostOf, shadowOf } from './live-page.ts';
import { LINE } from './marks.ts';
import { showsText } from './shows-text.ts';

/** What a snapshot says of a page besides its markup. */
export interface Looked {
  /** Places of elements that the page does not show. */
  unseen: number[];
  files: Snapshot['files'];
  /** There is an open shadow tree that nobody sees to: nothing else was looked for then. */
  hasShadow: boolean;
}

/** Milliseconds; what is not looked at by then stays in. */
const budget = 25;

/**
 * Finds what the page does not show: dialogs in waiting, menus, the hidden rest behind a subscriber wall; of what
 * stands inside of one another only the outermost. And the files of its pictures. To show us an element costs the
 * browser more than to look at it: what stands inside of something hidden is passed over unseen.
 * @param elements of the page, in its order, maybe with what its shadow trees show
 * @param start the place of its body
 * @param areShadowsSeenTo what shadow trees show is among the elements, or the caller brings it in
 */
export function* lookThrough(
  page: Document,
  elements: ArrayLike<Element>,
  start: number,
  areShadowsSeenTo: boolean,
): Steps<Looked> {
  const looked = yield* look(elements, start, areShadowsSeenTo, budget);
  const unseen = looked.unseen.map((number) => elements[number]!);
  return looked.hasShadow || showsText(page, unseen) ? looked : yield* look(elements, start, areShadowsSeenTo, 0);
}

function* look(
  elements: ArrayLike<Element>,
  start: number,
  areShadowsSeenTo: boolean,
  patience: number,
): Steps<Looked> {
  const [unseen, files]: [Looked['unseen'], Looked['files']] = [[], []];
  let left = patience;
  let since = performance.now();
  let last: Element | undefined;
  for (let number = start, turn = 1; number < elements.length; number += 1, turn += 1) {
    if (turn % 100 === 0) {
      left -= performance.now() - since;
      yield;
      since = performance.now();
    }
    const element = elements[number]!;
    if (last && contains(last, element)) continue;
    if (!areShadowsSeenTo && shadowOf(element)) return { unseen, files, hasShadow: true };
    const name = element.localName;
    const isUnseen = left > 0 && isHidden(element, name) && !isShownByHost(element, areShadowsSeenTo);
    if (isUnseen) last = element;
    else if (!areShadowsSeenTo) last = undefined;
    if (isUnseen || name === LINE) unseen.push(number);
    number += pass(elements, number, name, files, isUnseen);
  }
  return { unseen, files, hasShadow: false };
}

/** What a shadow tree shows is shown with its host. */
function isShownByHost(element: Element, areShadowsSeenTo: boolean): boolean {
  return areShadowsSeenTo && hostOf(element) !== null;
}

/** Notes the file of a picture. Returns how many of the elements behind need not be looked at. */
function pass(
  elements: ArrayLike<Element>,
  number: number,
  name: string,
  files: Looked['files'],
  isUnseen: boolean,
): number {
  if (isUnseen || name === 'svg') return countKnown(elements, number);
  const file = name === 'img' ? chosenFileOf(elements[number]!) : undefined;
  if (file) files.push([number, file]);
  return 0;
}

/** How many of the elements behind one stand inside of it; none when the page has changed there since. */
function countKnown(elements: ArrayLike<Element>, number: number): number {
  const count = countInside(elements[number]!);
  const last = elements[number + count];
  return last && contains(elements[number]!, last) ? count : 0;
}
