import type { Leaf } from './leaves.ts';
import { around, LINE, signatureOf, textsOf, type Page } from './page.ts';

/** A paragraph of fewer words may be a label or a teaser. */
const PROSE_WORDS = 12;
/** How far above what was found its other chunks are looked for. */
const MAX_CLIMB = 5;

/** The boxes, directly around paragraphs that were kept, that hold prose; by their signature. */
function boxesOf(page: Page, found: Set<Node>): Set<string> {
  const boxes = new Set<string>();
  const seen = new Set<Element>();
  for (const line of page.lines) {
    const box = line.parentElement;
    if (line.nodeName !== 'P' || !box || seen.has(box) || !found.has(line) || !page.isProse(line, PROSE_WORDS))
      continue;
    seen.add(box);
    boxes.add(signatureOf(box));
  }
  return boxes;
}

/** Where the article's chunks can be: the article element around what was found, else a few wrappers up. */
export function regionOf(common: Element): Element {
  const article = common.closest('article, [itemprop~="articleBody"], main, [role="main" i]');
  if (article && article !== common) {
    return article.nodeName === 'ARTICLE' ? article : (article.closest('article') ?? article);
  }
  let region = common;
  for (let i = 0; i < MAX_CLIMB && region.parentElement && !region.matches('body, main, article'); i++) {
    region = region.parentElement;
  }
  return region;
}

/** Another article on the same page (the next one of an endless page, a teaser) is not ours. */
const isForeign = (element: Element, common: Element): boolean => {
  const article = element.closest('article');
  return article !== null && !article.contains(common) && !common.contains(article);
};

/**
 * Bodies that a page's grid cuts into several boxes come whole: prose in boxes made like those that were found,
 * inside the same article.
 * @returns leaves to add
 */
export function lostChunks(page: Page, common: Element, kept: Set<Leaf>): Leaf[] {
  const boxes = boxesOf(page, around(kept));
  const region = regionOf(common);
  const chunks = new Set<Element>();
  for (const line of page.lines) {
    const box = line.parentElement;
    if (line.nodeName !== 'P' || !box || chunks.has(box) || !region.contains(line) || !boxes.has(signatureOf(box)))
      continue;
    if (page.isProse(line, PROSE_WORDS) && !page.isOutside(line) && !isForeign(line, common)) chunks.add(box);
  }
  return [...chunks]
    .flatMap((box) => [...box.children].filter((child) => child.matches(`${LINE}, ul, ol`) && !page.isOutside(child)))
    .flatMap(textsOf)
    .filter((leaf) => !kept.has(leaf));
}
