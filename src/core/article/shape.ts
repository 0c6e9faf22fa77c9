import type { BlockShape } from '../types.ts';
import { parseUrl } from '../text/parse-url.ts';
import type { Around } from './around-blocks.ts';
import { nameWords } from './name-words.ts';

const MAX_LINK_WORDS = 12;

const EMPHASIS = new Set('b strong em i'.split(' '));
const FIELDS = new Set('input select textarea'.split(' '));

/** What stands in a block besides text. Of what is itself a link or in bold, nothing inside counts again. */
interface Parts {
  links: Element[];
  buttons: number;
  fields: number;
  emphasis: Element[];
}

const isLink = (element: Element): boolean => element.nodeName.toLowerCase() === 'a' && element.hasAttribute('href');

function isButton(element: Element, tag: string): boolean {
  if (tag === 'button' || element.getAttribute('role')?.toLowerCase() === 'button') return true;
  return tag === 'input' && element.getAttribute('type')?.toLowerCase() === 'submit';
}

function partsOf(elements: Element[]): Parts {
  const parts: Parts = { links: [], buttons: 0, fields: 0, emphasis: [] };
  for (const whole of elements) {
    const [linked, emphasised] = [isLink(whole), EMPHASIS.has(whole.nodeName.toLowerCase())];
    const inside = whole.firstElementChild ? whole.getElementsByTagName('*') : [];
    for (const element of [whole, ...inside]) {
      const tag = element.nodeName.toLowerCase();
      if (element === whole ? linked : !linked && isLink(element)) parts.links.push(element);
      if (element === whole ? emphasised : !emphasised && EMPHASIS.has(tag)) parts.emphasis.push(element);
      if (isButton(element, tag)) parts.buttons += 1;
      if (FIELDS.has(tag)) parts.fields += 1;
    }
  }
  return parts;
}

const lengthOf = (elements: Iterable<Element>): number => {
  let length = 0;
  for (const element of elements) length += element.textContent.trim().length;
  return length;
};

function linksOf(
  elements: Element[],
  inside: Element[],
  host: string,
): Pick<BlockShape, 'links' | 'linkChars' | 'linkWords' | 'outwardLinks'> {
  const around = inside.length === 0 ? elements[0]?.closest('a[href]') : null;
  const links = around ? [around] : inside;
  let outwardLinks = 0;
  const linkWords = new Set<string>();
  for (const link of links.slice(0, 40)) {
    const url = parseUrl(link.getAttribute('href') ?? '', `https://${host || 'unknown.invalid'}/`);
    if (!url) continue;
    if (url.hostname !== host) outwardLinks += 1;
    for (const word of nameWords(url.pathname)) if (linkWords.size < MAX_LINK_WORDS) linkWords.add(word);
  }
  const linkChars = around ? lengthOf(elements) : lengthOf(links);
  return { links: links.length, linkChars, linkWords: [...linkWords], outwardLinks };
}

/**
 * How a block was built; its box is numbered when all blocks are known.
 * @param elements the page's elements that hold the block's text and nothing else
 * @param parent the element they stand in, or the one element itself
 * @param around what that is and stands in
 * @param host the page's host: links elsewhere lead outward
 */
export function shapeOf(elements: Element[], parent: Element, around: Around, host: string): BlockShape {
  const parts = partsOf(elements);
  return {
    tag: parent.nodeName.toLowerCase(),
    wrappers: around.words,
    depth: around.depth,
    ...linksOf(elements, parts.links, host),
    buttons: parts.buttons,
    fields: around.fields ?? parts.fields,
    emphasisChars: lengthOf(parts.emphasis),
    landmark: around.landmark,
    box: 0,
  };
}
