import { isElsewhere } from './is-elsewhere.ts';
import { textsBeside } from './texts-beside.ts';

/** Texts before and after the headline among which its byline may stand. */
const BEFORE = 8;
const AFTER = 24;
/** A longer text is prose: behind a summary and the first paragraph the byline is over. */
const PROSE = 140;
const MOST_PROSE = 2;
/** A longer text is a biography. */
export const MAX_BYLINE = 120;

/** Elements within a line. */
export const IN_LINE = /^(?:a|abbr|b|bdi|button|cite|em|font|i|mark|small|span|strong|time|u)$/;

/** What a text stands in. */
function lineAround(element: Element): Element {
  let line = element;
  while (IN_LINE.test(line.localName) && line.parentElement) line = line.parentElement;
  return line;
}

/** A text beside the headline. */
export interface Line {
  text: string;
  /** It may be the byline by where it stands. */
  isHere: () => boolean;
}

/** What stands around the headline, in the order of the page; captions of pictures are left out. */
export interface BylineLines {
  lines: Line[];
  /** Places in `lines`, by how likely a byline is there. */
  order: number[];
}

/** Another article of the same page. */
const isOther = (element: Element, headline: Element): boolean => {
  const article = element.closest('article');
  return article !== null && !article.contains(headline) && headline.closest('article') !== null;
};

export function bylineLines(document: Document, headline: Element): BylineLines {
  const toLines = (nodes: Text[]): Line[] =>
    nodes
      .filter(({ parentElement }) => !parentElement?.closest('figure, figcaption'))
      .map((node) => ({
        text: node.data.replace(/\s+/g, ' ').trim(),
        isHere: () => {
          const parent = node.parentElement ?? headline;
          const line = lineAround(parent).textContent.trim();
          return line.length <= MAX_BYLINE && !isElsewhere(parent, headline) && !isOther(parent, headline);
        },
      }));
  const before = toLines(textsBeside(document, headline, 'previousNode', BEFORE)).reverse();
  const all = toLines(textsBeside(document, headline, 'nextNode', AFTER));
  const prose = [...all.keys()].filter((at) => all[at]!.text.length > PROSE);
  const lines = [...before, ...all.slice(0, prose[MOST_PROSE])];
  const order = [...lines.keys()];
  return { lines, order: [...order.slice(before.length), ...order.slice(0, before.length).reverse()] };
}
