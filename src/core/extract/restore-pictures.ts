import { countWords } from '../text/words.ts';
import type { Metadata } from '../types.ts';
import { follows } from './follows.ts';
import { headingOf } from './heading-of.ts';
import { isText, leavesOf, type Leaf } from './leaves.ts';
import { linkShare, type Page } from './page.ts';

/** More words than a caption has: the figure is used as a layout box. */
const MAX_CAPTION_WORDS = 90;
/** With more of its caption linked, a picture is the way to another article. */
const LINKED = 0.5;
/** What holds the article of a page that has no element for it. */
const MAIN = 'main, [role="main" i]';

/** A link to a picture shows it larger, and one within the page too; one to a page leads to another article. */
const isElsewhere = (link: Element): boolean =>
  !/^#|\.(?:avif|gif|jpe?g|png|webp)(?:$|[?#])/i.test(link.getAttribute('href') ?? '');

function leadsElsewhere(figure: Element): boolean {
  const around = figure.closest('a[href]');
  const inside = [...figure.querySelectorAll('a[href]')].filter((link) => link.querySelector('img') !== null);
  return [around, ...inside].some((link) => link !== null && isElsewhere(link)) || linkShare(figure) > LINKED;
}

/** Parts of a page that are figures are no reason to leave a figure out. */
function standsOutside(page: Page, figure: Element): boolean {
  const around = figure.parentElement?.closest(':not(figure)');
  return !around || page.isOutside(around);
}

/** A picture with what is said under it, that belongs to the article of these texts. */
function isPicture(page: Page, figure: Element, region: Element | null): boolean {
  if (standsOutside(page, figure) || leadsElsewhere(figure)) return false;
  if (figure.querySelector('figure, blockquote, table, pre, form, h1, h2') !== null) return false;
  const own = figure.closest('article');
  if (own !== null && region !== null && !own.contains(region) && !region.contains(own)) return false;
  return countWords(figure.textContent) <= MAX_CAPTION_WORDS;
}

const keyOf = (figure: Element): string =>
  figure.textContent.replace(/\s+/g, '') || (figure.querySelector('img')?.getAttribute('src') ?? '');

/** Parts of a page that hold its article and no other. */
function regionOf(text: Leaf): Element | null {
  const around = text.parentElement;
  return around?.closest('article') ?? around?.closest(MAIN) ?? null;
}

/** Pictures from the headline, or the head of the article element, to the last text. */
function* figuresOf(page: Page, kept: Set<Leaf>, title: string): Generator<Element> {
  const figures = page.document.getElementsByTagName('figure');
  if (figures.length === 0) return;
  const texts = page.leaves.filter((leaf) => kept.has(leaf) && isText(leaf));
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return;
  const region = regionOf(first);
  const heading = headingOf(page, first, title);
  const isUnderHead = (figure: Element): boolean =>
    region?.contains(figure) === true || (heading !== undefined && follows(heading, figure));
  for (const figure of figures) {
    if (!follows(figure, last) || !(follows(first, figure) || isUnderHead(figure))) continue;
    if (isPicture(page, figure, region)) yield figure;
  }
}

/**
 * Pictures with their captions that Readability leaves behind: under the headline, at the head of the article
 * element, and among the paragraphs. One that a gallery shows twice comes once.
 * @returns leaves to add
 */
export function lostPictures(page: Page, kept: Set<Leaf>, metadata: Metadata): Leaf[] {
  const seen = new Set<string>();
  const found: Leaf[] = [];
  for (const figure of figuresOf(page, kept, metadata.title)) {
    const leaves = leavesOf(figure);
    const key = keyOf(figure);
    const isNew = !seen.has(key) && !leaves.some((leaf) => kept.has(leaf));
    seen.add(key);
    if (isNew && !leaves.every(isText)) found.push(...leaves);
  }
  return found;
}
