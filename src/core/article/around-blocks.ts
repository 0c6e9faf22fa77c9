import type { BlockShape } from '../types.ts';
import { nameWords } from './name-words.ts';

/** What an element and its wrappers below the content are, nearest first. */
export interface Around {
  /** Words of their names. */
  words: string[];
  /** How many they are. */
  depth: number;
  landmark: BlockShape['landmark'];
  /** Fields of the form around; undefined where there is none. */
  fields: number | undefined;
}

const LANDMARKS = new Map<string, BlockShape['landmark']>([
  ['aside', 'aside'],
  ['footer', 'footer'],
  ['nav', 'nav'],
  ['form', 'form'],
  ['dialog', 'dialog'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['navigation', 'nav'],
  ['alertdialog', 'dialog'],
]);
const MAX_WORDS = 24;
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
const NOTHING: Around = { words: [], depth: 0, landmark: '', fields: undefined };

function namesOf(element: Element): string {
  let names = '';
  if (element.hasAttributes()) {
    for (const name of NAMES) {
      const value = element.getAttribute(name);
      if (value) names += ` ${value}`;
    }
  }
  return element.nodeName.includes('-') ? `${names} ${element.nodeName.toLowerCase()}` : names;
}

function withOwnWords(element: Element, outer: string[]): string[] {
  const own = nameWords(namesOf(element));
  return own.length === 0 ? outer : [...new Set([...own, ...outer])].slice(0, MAX_WORDS);
}

function read(element: Element, outer: Around): Around {
  const tag = element.nodeName.toLowerCase();
  return {
    words: withOwnWords(element, outer.words),
    depth: outer.depth + 1,
    landmark: LANDMARKS.get(element.getAttribute('role')?.toLowerCase() ?? tag) ?? outer.landmark,
    fields:
      tag === 'form' ? element.querySelectorAll('input:not([type="hidden" i]), select, textarea').length : outer.fields,
  };
}

/**
 * Asks what is around a block. Siblings share their wrappers, so each is looked at once: a form around a whole page
 * would be looked through for every paragraph.
 * @param content the element around the article
 */
export function aroundBlocks(content: Element): (element: Element) => Around {
  const known = new Map<Element, Around>([[content, NOTHING]]);
  const ask = (element: Element): Around => {
    let around = known.get(element);
    if (!around) {
      const { parentElement } = element;
      known.set(element, (around = read(element, parentElement ? ask(parentElement) : NOTHING)));
    }
    return around;
  };
  return ask;
}
