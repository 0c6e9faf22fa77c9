import { contains, isBefore, matches, parentOf, rectOf, textOf } from './live-page.ts';
import { isBlockLevel } from './is-block-level.ts';

/** What the place of a line may ask for; all else is the same everywhere. */
export const placed = [
  'color',
  'font-family',
  'font-size',
  'float',
  'width',
  'max-width',
  'margin-left',
  'margin-right',
  'margin-block',
  'grid-column',
  'order',
  'clear',
  'position',
  'inset-block-end',
  'inset-inline-start',
  'z-index',
  'padding',
  'background-color',
  'visibility',
] as const;
export type Placed = (typeof placed)[number];

/** Properties of a line by which it stands in a column, and looks like its text. */
export type Place = (readonly [Placed, string])[];

/** Room above and below a line. */
export const margin = '.6em';

/**
 * Where a line is to stand for something, and how it is to look: as the text beside it, where the page has one, for
 * what asks is often wider, or set in a box that says how its own texts look. Read before that is folded.
 * @param texts of the article, in the order of the page
 */
export function placeOf(from: Element, texts: Element[] = []): Place {
  const near = findNear(from, texts);
  const beside = longest(near.filter((text) => parentOf(text) === parentOf(from)));
  const { order, clear, float } = getComputedStyle(from);
  return [
    ...(float === 'none' ? [] : [['float', float] as const, ['width', `${rectOf(from).width}px`] as const]),
    ...columnOf(beside ?? from, beside !== undefined),
    ...(order === '0' ? [] : [['order', order] as const]),
    ...(clear === 'none' ? [] : [['clear', clear] as const]),
    ['margin-block', margin],
    ...typeOf(from, beside ?? longest(near)),
  ];
}

function columnOf(element: Element, isText: boolean): Place {
  const style = getComputedStyle(element);
  const { maxWidth, marginLeft, marginRight, gridColumnStart, gridColumnEnd } = style;
  const inColumn = maxWidth !== 'none' && marginLeft === marginRight && marginLeft !== '0px';
  const padding = `0 ${style.paddingRight} 0 ${style.paddingLeft}`;
  return [
    ...(maxWidth === 'none' ? [] : [['max-width', maxWidth] as const]),
    ['margin-left', inColumn ? 'auto' : marginLeft],
    ['margin-right', inColumn ? 'auto' : marginRight],
    ...(isText && padding !== '0 0px 0 0px' ? [['padding', padding] as const] : []),
    ...(gridColumnStart === 'auto' ? [] : [['grid-column', `${gridColumnStart} / ${gridColumnEnd}`] as const]),
  ];
}

/** Only what differs from what a line has by itself: a page may change its theme or size under it. */
function typeOf(from: Element, text: Element | undefined): Place {
  const parent = parentOf(from);
  if (!text || !parent) return [];
  const [own, wanted] = [getComputedStyle(parent), getComputedStyle(text)];
  const [ownSize, size] = [Number.parseFloat(own.fontSize), Number.parseFloat(wanted.fontSize)];
  return [
    ...(isSeenAs(own.color, wanted.color) ? [] : [['color', wanted.color] as const]),
    ...(own.fontFamily === wanted.fontFamily ? [] : [['font-family', wanted.fontFamily] as const]),
    ...(ownSize === size ? [] : [['font-size', ownSize > 1 ? `${size / ownSize}em` : wanted.fontSize] as const]),
  ];
}

/** Is one colour about as dark as another? Where the text around is read, this is read too. */
function isSeenAs(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [toLight(one), toLight(other)];
  return first !== null && second !== null && Math.abs(first - second) < mostApart;
}

/** Of 0 to 1: a grey text beside a black one is in another tone, not in another theme. */
const mostApart = 0.3;

/** How light a colour is, from 0 to 1; null where that can't be told, or little of it is seen. */
function toLight(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.3 * red + 0.6 * green + 0.1 * blue) / 255;
}

/** On each side so many: one of them may be a caption, a credit or a quotation that is set large. */
const nearest = 3;
const others = 'h1, h2, h3, h4, h5, h6, figcaption, blockquote, figure *, blockquote *';

/** The texts before and after an element that are set as the article is. */
function findNear(from: Element, texts: Element[]): Element[] {
  const at = texts.findIndex((text) => isBefore(from, text));
  const [before, after] = at < 0 ? [texts, []] : [texts.slice(0, at), texts.slice(at)];
  return [...before.slice(-nearest), ...after.slice(0, nearest)].filter(
    (text) => !contains(text, from) && !contains(from, text) && isBlockLevel(text) && !matches(text, others),
  );
}

function longest(texts: Element[]): Element | undefined {
  return texts.reduce<Element | undefined>(
    (most, text) => (most && textOf(most).length >= textOf(text).length ? most : text),
    undefined,
  );
}
