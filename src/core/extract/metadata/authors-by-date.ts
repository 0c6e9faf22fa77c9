import { words } from '../../text/words.ts';
import { DEGREE, hasCase, isTrade, namesAmong } from './author-names.ts';
import { AND, saysOtherWork } from './byline-words.ts';
import { isPerson, SIGN } from './authors-beside.ts';
import { MAX_BYLINE, type BylineLines, type Line } from './byline-lines.ts';

/** A day, or how long it takes to read: what stands beside an author. */
const DATED = /\b(?:19|20)\d{2}\b|\d\s*-?\s?(?:min|мин|хв|dk)/i;
const SET_APART = /\s+[|·•–—⋅-]\s+|\s*[|·•⋅]\s*/;
/** Of a text with a date in it, and of what stands between name and date. */
const SHORT = 50;

const BETWEEN_NAMES = new RegExp(`\\s*[,;&]\\s*|\\s+${AND}\\s+`);

/** The names of a text that holds nothing else. */
function onlyNames(text: string): string[] {
  const parts = text.split(BETWEEN_NAMES).filter(Boolean);
  return parts.every((part) => DEGREE.test(part) || (isPerson(part) && hasCase(part))) ? namesAmong(parts) : [];
}

/** Names in a line of their own beside a date. */
function namesByDate(lines: Line[], at: number): string[] {
  const parts = lines[at]!.text.split(SET_APART).filter(Boolean);
  const [names = []] = parts.map(onlyNames).filter((found) => found.length > 0);
  if (names.length === 0 || parts.length > 1) return parts.some((part) => DATED.test(part)) ? names : [];
  const isDated = (step: number): boolean => {
    const [near = '', further = ''] = [lines[at + step]?.text, lines[at + 2 * step]?.text];
    if (near.length > SHORT || further.length > SHORT) return near.length <= SHORT && DATED.test(near);
    return DATED.test(near) || ((SIGN.test(near) || isTrade(near)) && DATED.test(further));
  };
  return isDated(-1) || isDated(1) ? names : [];
}

/** Links of a page that name its parts. */
const MENU = 'nav a, header li a, [class*="menu" i] a, [class*="breadcrumb" i] a, [rel~="tag"]';

/** Whether a name is made of words that the page has for other things: a section ("Real Estate") is no person. */
function isOfWords(document: Document, names: string[], headline: Element): boolean {
  const texts = [...document.querySelectorAll('p, li, h1, h2, h3')].map(({ textContent }) => textContent);
  const small = new Set(texts.flatMap(words));
  const menu = new Set([...document.querySelectorAll(MENU)].map(({ textContent }) => textContent.trim()));
  return names.some(
    (name) =>
      menu.has(name) ||
      headline.textContent.includes(name) ||
      words(name).some((word) => word.length > 1 && small.has(word.toLowerCase())),
  );
}

/** Who stands beside the date near the headline, without a word that says why: only where the page says nothing else. */
export function authorsByDate(document: Document, { lines, order }: BylineLines, headline: Element): string[] {
  for (const at of order) {
    const { text, isHere } = lines[at]!;
    if (text.length < 5 || text.length > MAX_BYLINE || saysOtherWork(lines[at - 1]?.text ?? '')) continue;
    const names = namesByDate(lines, at);
    if (names.length > 0 && isHere()) return isOfWords(document, names, headline) ? [] : names;
  }
  return [];
}
