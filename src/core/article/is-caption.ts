import { letters } from '../text/letters.ts';
import { countWords } from '../text/words.ts';
import { nameWords } from './name-words.ts';

/** Words by which stylesheets of many languages call the line under a picture. */
const CAPTION_WORDS = new Set(
  'caption captions figcaption credit credits imagecredit photocredit photographer bildunterschrift bildtext legend legende legenda didascalia bildquelle photoby'.split(
    ' ',
  ),
);
/** Names of a line that describes or credits something, where the same name says that it is a picture ("img-description"). */
const PICTURE_WORDS = new Set('img image photo foto picture pic bild'.split(' '));
const DESCRIBING_WORDS = new Set('description desc copyright source'.split(' '));
/** A description of fewer letters may be the name of anybody, which stands in many places. */
const LEAST_LETTERS = 15;
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
  const names = nameWords(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
  const isOfPicture = names.some((word) => PICTURE_WORDS.has(word)) && names.some((word) => DESCRIBING_WORDS.has(word));
  return (isOfPicture || names.some((word) => CAPTION_WORDS.has(word))) && isSmall(element);
});

/** A figure of a picture and the lines under it. */
const isPicture = remembering(
  (figure) =>
    !figure.querySelector('blockquote, table, pre') &&
    figure.querySelector('img, picture, video, iframe, svg') !== null &&
    isSmall(figure),
);

/** The picture right before a line, with no text in between. */
function pictureBefore(line: Element): Element | null {
  let node: Element | null = line;
  for (let up = 0; up < NEAR && node; up++, node = node.parentElement) {
    const before = node.previousElementSibling;
    if (before)
      return /\S/.test(before.textContent) ? null : before.matches('img') ? before : before.querySelector('img');
  }
  return null;
}

/** Whether a line says again what the picture before it says of itself to those who do not see it, and at most whose it is. */
function repeatsPicture(line: Element): boolean {
  const picture = pictureBefore(line);
  if (!picture) return false;
  const own = letters(line.textContent);
  return ['alt', 'title'].some((name) => {
    const said = letters(picture.getAttribute(name) ?? '');
    if (own.length < LEAST_LETTERS || said.length < LEAST_LETTERS) return own !== '' && own === said;
    return own.startsWith(said) || said.endsWith(own);
  });
}

/** Whether a line stands under a picture and describes or credits it, by markup. */
export function isCaption(element: Element, wordCount: number): boolean {
  if (wordCount > MAX_CAPTION_WORDS) return false;
  const figure = element.closest('figcaption, figure');
  if (figure?.nodeName.toLowerCase() === 'figcaption') return true;
  if (figure && isPicture(figure)) return true;
  let node: Element | null = element;
  for (let i = 0; i < NEAR && node; i++, node = node.parentElement) if (isCalledCaption(node)) return true;
  return repeatsPicture(element);
}
