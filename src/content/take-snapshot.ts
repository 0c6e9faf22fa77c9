import type { Snapshot, Steps } from '../core/types.ts';
import { findHidden } from './find-hidden.ts';
import { flattenShadow } from './flatten-shadow.ts';
import { bodyOf, chosenFileOf, clonePage, findAll, hostOf, rootOf, shadowOf, toMarkup } from './live-page.ts';
import { LINE } from './marks.ts';
import { type Pair, pairUp } from './pair-up.ts';

export interface TakenSnapshot {
  snapshot: Snapshot;
  /** The live elements, by the numbers that the snapshot has for them. */
  elements: Element[];
}

/** Markup, and the elements that it was made of, in order. */
interface Written {
  html: string;
  elements: Element[];
}

/**
 * Takes a page down as it is, to be read elsewhere. Cut into slices; markup and elements are taken in one, for between
 * two of them the page may change.
 */
export function* takeSnapshot(page: Document, url: string): Steps<TakenSnapshot> {
  const all = findAll(page, '*');
  const hasShadow = all.some(shadowOf);
  const { html, elements } = hasShadow ? writeFlattened(page) : { html: toMarkup(rootOf(page)), elements: all };
  yield;
  const body = bodyOf(page);
  const inBody = body ? elements.slice(elements.indexOf(body)) : [];
  // What a shadow tree shows is shown with its host.
  const unseen = yield* findHidden(hasShadow ? inBody.filter((element) => !hostOf(element)) : inBody);
  const hidden: number[] = [];
  const files: Snapshot['files'] = [];
  for (let number = 0; number < elements.length; number += 1) {
    const element = elements[number]!;
    const name = element.localName;
    if (name === LINE || unseen.has(element)) hidden.push(number);
    const file = name === 'img' ? chosenFileOf(element) : undefined;
    if (file) files.push([number, file]);
  }
  return { snapshot: { url, html, count: elements.length, hidden, files }, elements };
}

/** With what open shadow trees show in its place. */
function writeFlattened(page: Document): Written {
  const root = rootOf(clonePage(page));
  const pairs: Pair[] = [];
  pairUp(rootOf(page), root, pairs);
  for (const { live, copy } of [...pairs]) flattenShadow(live, copy, pairs);
  const liveOf = new Map(pairs.map(({ live, copy }) => [copy, live]));
  const copies = [root, ...root.getElementsByTagName('*')];
  return { html: toMarkup(root), elements: copies.map((copy) => liveOf.get(copy) ?? copy) };
}
