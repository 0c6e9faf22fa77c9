import type { BlockShape } from '../types.ts';
import { parseUrl } from '../text/parse-url.ts';
import { nameWords } from './name-words.ts';

const LANDMARKS: Record<string, BlockShape['landmark']> = {
  aside: 'aside',
  footer: 'footer',
  nav: 'nav',
  form: 'form',
  dialog: 'dialog',
  complementary: 'aside',
  contentinfo: 'footer',
  navigation: 'nav',
  alertdialog: 'dialog',
};
const MAX_WRAPPER_WORDS = 24;
const MAX_LINK_WORDS = 12;

/** The wrappers of an element below the content, nearest first, the element itself among them. */
function wrappersOf(element: Element, content: Element): Element[] {
  const wrappers: Element[] = [];
  for (let node: Element | null = element; node && node !== content; node = node.parentElement) wrappers.push(node);
  return wrappers;
}

const NAMES = [
  'class',
  'id',
  'role',
  'data-component',
  'data-testid',
  'data-type',
  'data-module',
  'data-name',
  'itemprop',
];

const namesOf = (element: Element): string => {
  let names = '';
  if (element.hasAttributes()) {
    for (const name of NAMES) {
      const value = element.getAttribute(name);
      if (value) names += ` ${value}`;
    }
  }
  return element.nodeName.includes('-') ? `${names} ${element.nodeName.toLowerCase()}` : names;
};

/** Words of an element's own names: siblings share their wrappers, so each is read once. */
const known = new WeakMap<Element, string[]>();

function ownWords(element: Element): string[] {
  let found = known.get(element);
  if (!found) known.set(element, (found = nameWords(namesOf(element))));
  return found;
}

function wrapperWords(wrappers: Element[]): string[] {
  const found = new Set<string>();
  for (const wrapper of wrappers) {
    for (const word of ownWords(wrapper)) {
      found.add(word);
      if (found.size >= MAX_WRAPPER_WORDS) return [...found];
    }
  }
  return [...found];
}

function landmarkOf(wrappers: Element[]): BlockShape['landmark'] {
  for (const wrapper of wrappers) {
    const landmark = LANDMARKS[(wrapper.getAttribute('role') ?? wrapper.nodeName).toLowerCase()];
    if (landmark) return landmark;
  }
  return '';
}

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
 * How a block was built.
 * @param elements the page's elements that hold the block's text and nothing else
 * @param parent the element they stand in, or the one element itself
 * @param content the element around the article
 * @param host the page's host: links elsewhere lead outward
 */
export function shapeOf(elements: Element[], parent: Element, content: Element, host: string): Omit<BlockShape, 'box'> {
  const wrappers = wrappersOf(parent, content);
  const form = wrappers.find((wrapper) => wrapper.nodeName.toLowerCase() === 'form');
  const parts = partsOf(elements);
  return {
    tag: parent.nodeName.toLowerCase(),
    wrappers: wrapperWords(wrappers),
    depth: wrappers.length,
    ...linksOf(elements, parts.links, host),
    buttons: parts.buttons,
    fields: form ? form.querySelectorAll('input:not([type="hidden" i]), select, textarea').length : parts.fields,
    emphasisChars: lengthOf(parts.emphasis),
    landmark: landmarkOf(wrappers),
  };
}
