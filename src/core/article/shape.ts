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

const namesOf = (element: Element): string =>
  ['class', 'id', 'role', 'data-component', 'data-testid', 'data-type', 'data-module', 'data-name', 'itemprop']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ') + (element.nodeName.includes('-') ? ` ${element.nodeName.toLowerCase()}` : '');

function wrapperWords(wrappers: Element[]): string[] {
  const found = new Set<string>();
  for (const wrapper of wrappers) {
    for (const word of nameWords(namesOf(wrapper))) {
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

/** The elements among these and inside them that match. Most blocks are plain text, with nothing inside to look through. */
const matching = (elements: Element[], selector: string): Element[] =>
  elements.flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.firstElementChild ? element.querySelectorAll(selector) : []),
  ]);

const lengthOf = (elements: Iterable<Element>): number => {
  let length = 0;
  for (const element of elements) length += element.textContent.trim().length;
  return length;
};

function linksOf(
  elements: Element[],
  host: string,
): Pick<BlockShape, 'links' | 'linkChars' | 'linkWords' | 'outwardLinks'> {
  const links = elements.flatMap((element) =>
    element.matches('a[href]') ? [element] : element.firstElementChild ? [...element.querySelectorAll('a[href]')] : [],
  );
  const around = links.length === 0 ? elements[0]?.closest('a[href]') : null;
  if (around && elements.length > 0) links.push(around);
  let outwardLinks = 0;
  const linkWords = new Set<string>();
  for (const link of links.slice(0, 40)) {
    const url = parseUrl(link.getAttribute('href') ?? '', `https://${host || 'invalid.invalid'}/`);
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
  return {
    tag: parent.nodeName.toLowerCase(),
    wrappers: wrapperWords(wrappers),
    depth: wrappers.length,
    ...linksOf(elements, host),
    buttons: matching(elements, 'button, [role="button" i], input[type="submit" i]').length,
    fields: form
      ? form.querySelectorAll('input:not([type="hidden" i]), select, textarea').length
      : matching(elements, 'input, select, textarea').length,
    emphasisChars: lengthOf(
      elements.flatMap((element) =>
        element.matches('b, strong, em, i')
          ? [element]
          : element.firstElementChild
            ? [...element.querySelectorAll('b, strong, em, i')]
            : [],
      ),
    ),
    landmark: landmarkOf(wrappers),
  };
}
