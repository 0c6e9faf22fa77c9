import { nameWords } from './name-words.ts';

/** Words by which stylesheets of many languages call the line under a picture. */
const CAPTION_WORDS = new Set(
  'caption captions figcaption credit credits imagecredit photocredit photographer bildunterschrift bildtext legende legenda didascalia bildquelle photoby'.split(
    ' ',
  ),
);
/** Longer than any caption: a `figure` around it is used as a layout box. */
const MAX_CAPTION_WORDS = 90;
/** How far up a wrapper's name still speaks of this line. */
const NEAR = 3;

/** Whether a line stands under a picture and describes or credits it, by markup. */
export function isCaption(element: Element, wordCount: number): boolean {
  if (wordCount > MAX_CAPTION_WORDS) return false;
  if (element.closest('figcaption')) return true;
  const figure = element.closest('figure');
  if (
    figure &&
    !figure.querySelector('blockquote, table, pre') &&
    figure.querySelector('img, picture, video, iframe, svg')
  )
    return true;
  let node: Element | null = element;
  for (let i = 0; i < NEAR && node; i++, node = node.parentElement) {
    if (
      nameWords(`${node.getAttribute('class') ?? ''} ${node.getAttribute('itemprop') ?? ''}`).some((word) =>
        CAPTION_WORDS.has(word),
      )
    )
      return true;
  }
  return false;
}
