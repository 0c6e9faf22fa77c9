import { hasCase, isFullName, isOneWord, isTrade, namesAmong, splitNames } from './author-names.ts';
import { AND, isLabel, isLabelled, saysOtherWork } from './byline-words.ts';
import { IN_LINE, MAX_BYLINE } from './byline-lines.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { textBefore, textsBeside } from './texts-beside.ts';

const BYLINE_ELEMENTS = [
  '[rel~="author"]',
  'article a[href*="/author/"], article a[href*="/autor"], article a[href*="/auteur"], article a[href*="/autore"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[class*="byline" i] a',
  '[class*="author" i][class*="name" i]',
  '[class*="byline" i]',
  '[class~="author" i], [class*="_author" i], [class*="-author" i]:not(body, [class*="descri" i], [class*="bio" i]), [class*="type--author" i]',
  'a[href*="/author/"], a[href*="/authors/"]',
];
/** Elements of one kind that are looked at. */
const LOOKED_AT = 8;
/** A list of more is one of other articles. */
const MOST_NAMES = 5;
/** Characters between two names of one byline. */
const BETWEEN = 60;
/** More words than a name has. */
const MOST_WORDS = 3;

/** A text that goes on with a list of names, and one after which it goes on. */
const GOES_ON = new RegExp(`^${AND}(?!\\S)`, 'i');
const GOES_ON_BEHIND = new RegExp(`(?:[&;]|\\s${AND})$`, 'i');

/** Its texts with letters; null where signs between them make a list of them. */
function textsOf(element: Element): Text[] | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    if (hasCase(text) ? /^[,;&]/.test(text) : /[,;&、]/.test(text)) return null;
    if (hasCase(text)) texts.push(node as Text);
  }
  return texts;
}

/** The text of a byline; of one that names the author and the trade in lines of their own, the name. */
function bylineOf(element: Element): string {
  const whole = element.textContent.trim();
  const texts = textsOf(element) ?? [];
  const said = texts.map(({ data }) => data.trim());
  const label = said.length > 1 && isLabel(said[0]!) ? `${said.shift()!} ` : '';
  const [name = whole, next] = said;
  if (next === undefined) return label + name;
  const isCut =
    isTrade(next) ||
    whole.split(/\s+/).length > MOST_WORDS ||
    !IN_LINE.test(texts[texts.length - said.length + 1]!.parentElement?.localName ?? '');
  return isCut && isFullName(name) && !GOES_ON.test(next) ? label + name : whole;
}

/** The text between two elements; null where it is too long for two names of one byline. */
function between(one: Element, other: Element): string | null {
  if (one.contains(other)) return '';
  let text = '';
  for (const node of textsBeside(one.ownerDocument, one, 'nextNode', 12)) {
    if (other.contains(node)) return text;
    text += ` ${node.data.trim()}`;
    if (text.length > BETWEEN) return null;
  }
  return null;
}

/** Elements that hold a name and nothing else. */
const SURE = '[rel~="author"], [itemprop~="author"], [class*="author" i][class*="name" i]';

/** The names that an element of a byline says. */
function namesOf(element: Element, label: string): string[] {
  const text = bylineOf(element);
  if (text.length < 2 || text.length >= MAX_BYLINE || saysOtherWork(text)) return [];
  const isSigned = isLabelled(text) || isLabel(label);
  const [first = '', ...others] = splitNames(text);
  const isOne = isSigned || isFullName(first) || (others.length === 0 && isOneWord(first) && element.matches(SURE));
  // One that is named in full is not followed by somebody who is not.
  return [...(isOne ? [first] : []), ...others.filter((name) => isFullName(name) || (isSigned && !isFullName(first)))];
}

/** The names of the first byline among some elements: what stands further on belongs to something else. */
function firstByline(elements: Element[]): string[] {
  const names: string[] = [];
  let last: Element | undefined;
  for (const element of elements) {
    const label = last ? between(last, element) : textBefore(element.ownerDocument, element, BETWEEN);
    if (label === null) break;
    // Behind what somebody is stands for whom.
    if (last && (saysOtherWork(label) || (isTrade(label) && !GOES_ON_BEHIND.test(label)))) break;
    if (saysOtherWork(label)) continue;
    const found = namesOf(element, label);
    if (found.length === 0) continue;
    names.push(...found);
    last = element;
  }
  return namesAmong(names);
}

/** Elements in the page that carry the byline; a long text is a biography, not a name. */
export function authorsOnPage(document: Document, headline: Element | null): string[] {
  for (const selector of BYLINE_ELEMENTS) {
    const elements = [...document.querySelectorAll(selector)].filter((element) => !isElsewhere(element, headline));
    const names = firstByline(elements.slice(0, LOOKED_AT));
    if (names.length > 0 && names.length <= MOST_NAMES) return names;
  }
  return [];
}
