import { isProse, LINE, NOT_ARTICLE, signatureOf } from './block-of.ts';
import { isText, leavesOf, type Leaf } from './leaves.ts';

/** A paragraph of fewer words may be a label or a teaser. */
const PROSE_WORDS = 12;
/** How far above what was found its other chunks are looked for. */
const MAX_CLIMB = 5;

/** The boxes, directly around paragraphs that were kept, that hold prose; by their signature. */
function boxesOf(kept: Set<Leaf>): Set<string> {
  const boxes = new Set<string>();
  const seen = new Set<Element>();
  for (const leaf of kept) {
    const line = isText(leaf) ? leaf.parentElement?.closest('p') : null;
    const box = line?.parentElement;
    if (!line || !box || seen.has(line)) continue;
    seen.add(line);
    if (isProse(line, PROSE_WORDS)) boxes.add(signatureOf(box));
  }
  return boxes;
}

/** Where the article's chunks can be: the article element around what was found, else a few wrappers up. */
function regionOf(common: Element): Element {
  const article = common.closest('article, [itemprop~="articleBody"], main, [role="main" i]');
  if (article && article !== common)
    return article.nodeName === 'ARTICLE' ? article : (article.closest('article') ?? article);
  let region = common;
  for (let i = 0; i < MAX_CLIMB && region.parentElement && !region.matches('body, main, article'); i++)
    region = region.parentElement;
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
export function lostChunks(common: Element, kept: Set<Leaf>): Leaf[] {
  const boxes = boxesOf(kept);
  if (boxes.size === 0) return [];
  const found: Leaf[] = [];
  for (const line of regionOf(common).querySelectorAll('p')) {
    const box = line.parentElement;
    if (!box || !boxes.has(signatureOf(box)) || !isProse(line, PROSE_WORDS)) continue;
    if (line.closest(NOT_ARTICLE) || isForeign(line, common)) continue;
    const lines = [...box.children].filter((child) => child.matches(`${LINE}, ul, ol`) && !child.matches(NOT_ARTICLE));
    found.push(...lines.flatMap((element) => leavesOf(element)).filter((leaf) => isText(leaf) && !kept.has(leaf)));
  }
  return found;
}
