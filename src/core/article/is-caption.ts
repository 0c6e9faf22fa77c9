import { countWords } from '../text/words.ts';
import { nameWords } from './name-words.ts';

/** Words by which stylesheets of many languages call the line under a picture. */
const CAPTION_WORDS = new Set(
  'caption captions figcaption credit credits imagecredit photocredit photographer bildunterschrift bildtext legende legenda didascalia bildquelle photoby'.split(
    ' ',
  ),
);
/** Longer than any caption: a `figure` around it is used as a layout box. */
const MAX_CAPTION_WORDS = 90;
/** Of a box with more words neither its name nor its being a `figure` speaks of one line in it: it holds a text. */
const MAX_BOX_WORDS = 180;
/** How far up a wrapper's name still speaks of this line. */
const NEAR = 3;

/** Siblings share their wrappers, so of each it is asked once. */
function remembering(ask: (element: Element) => boolean): (element: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  return (element) => {
    let found = known.get(element);
    if (found === undefined) known.set(element, (found = ask(element)));
    return found;
  };
}

const isSmall = (box: Element): boolean => countWords(box.textContent) <= MAX_BOX_WORDS;

/** The names of a whole article tell what it is about, and how its parts are to look. */
const isCalledCaption = remembering((element) => {
  if (element.matches('article, main, body')) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  return nameWords(names).some((word) => CAPTION_WORDS.has(word)) && isSmall(element);
});

/** A figure of a picture and the lines under it. */
const isPicture = remembering(
  (figure) =>
    !figure.querySelector('blockquote, table, pre') &&
    figure.querySelector('img, picture, video, iframe, svg') !== null &&
    isSmall(figure),
);

/** Whether a line stands under a picture and describes or credits it, by markup. */
export function isCaption(element: Element, wordCount: number): boolean {
  if (wordCount > MAX_CAPTION_WORDS) return false;
  const figure = element.closest('figcaption, figure');
  if (figure?.nodeName.toLowerCase() === 'figcaption') return true;
  if (figure && isPicture(figure)) return true;
  let node: Element | null = element;
  for (let i = 0; i < NEAR && node; i++, node = node.parentElement) if (isCalledCaption(node)) return true;
  return false;
}
