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

/** Siblings share their wrappers, so each is read once. */
const known = new WeakMap<Element, boolean>();

function isCalledCaption(element: Element): boolean {
  let found = known.get(element);
  if (found === undefined) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
    found = nameWords(names).some((word) => CAPTION_WORDS.has(word));
    known.set(element, found);
  }
  return found;
}

/** Whether a line stands under a picture and describes or credits it, by markup. */
export function isCaption(element: Element, wordCount: number): boolean {
  if (wordCount > MAX_CAPTION_WORDS) return false;
  const figure = element.closest('figcaption, figure');
  if (figure?.nodeName.toLowerCase() === 'figcaption') return true;
  if (
    figure &&
    !figure.querySelector('blockquote, table, pre') &&
    figure.querySelector('img, picture, video, iframe, svg')
  )
    return true;
  let node: Element | null = element;
  for (let i = 0; i < NEAR && node; i++, node = node.parentElement) if (isCalledCaption(node)) return true;
  return false;
}
