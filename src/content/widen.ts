import { isBlockLevel } from './is-block-level.ts';
import { contains, findInside, hostOf, matches, parentOf, rectOf, shadowOf } from './live-page.ts';
import { countShown } from './visible-text.ts';

/** What the article or the page itself is made of is never folded as somebody's box. */
const pageParts = 'html, body, main, article, [role="main" i], [itemprop~="articleBody"]';
/** A button's words and a line of small print, which Readability drops and nobody judged. */
const spareSigns = 40;
const spareShare = 0.3;
/** A box deeper than this around one paragraph was not met. */
const mostSteps = 8;

/**
 * The outermost box around a block that holds nothing but what is folded anyway: its border, picture and button go
 * with it. Stops below anything that stays, and below text that nobody judged.
 * @param holders what stays, and all that hold some of it
 * @param signs letters and digits of all blocks of the run, by element
 */
export function widen(element: Element, holders: ReadonlySet<Element>, signs: ReadonlyMap<Element, number>): Element {
  let box = element;
  for (let step = 0; step < mostSteps; step += 1) {
    const parent = parentOf(box) ?? outOfShadow(box, holders, signs);
    if (!parent || !isBox(parent, holders) || !isAccountedFor(parent, signs)) break;
    box = parent;
  }
  return box;
}

/** The host of a shadow tree that shows nothing but what is folded anyway. */
function outOfShadow(box: Element, holders: ReadonlySet<Element>, signs: ReadonlyMap<Element, number>): Element | null {
  const host = hostOf(box);
  const shadow = host && shadowOf(host);
  if (!shadow || !isBlockLevel(box) || [...holders].some((holder) => contains(shadow, holder))) return null;
  return isAccountedFor(shadow, signs) ? host : null;
}

function isBox(element: Element, holders: ReadonlySet<Element>): boolean {
  return (
    !matches(element, pageParts) &&
    !holders.has(element) &&
    findInside(element, `${pageParts}, h1, video, audio, iframe, object, embed, canvas, table`).length === 0 &&
    !findInside(element, 'img, picture, figure').some(isLarge)
  );
}

function isAccountedFor(box: Element | ShadowRoot, signs: ReadonlyMap<Element, number>): boolean {
  let known = 0;
  for (const [element, count] of signs) if (contains(box, element)) known += count;
  return countShown(box) - known <= Math.max(spareSigns, known * spareShare);
}

/** The article's own pictures are; a logo or a row of card brands is not. */
function isLarge(picture: Element): boolean {
  const { width, height } = rectOf(picture);
  return width > 240 && height > 120;
}
