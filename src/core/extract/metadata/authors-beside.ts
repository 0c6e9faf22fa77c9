import { isFullName, isHouse, isTrade, namesAmong, splitNames } from './author-names.ts';
import { AND, isLabel, isLabelled, saysOtherWork, withoutLabel } from './byline-words.ts';
import { MAX_BYLINE, type BylineLines, type Line } from './byline-lines.ts';

/** Names of one byline, with the signs between them. */
const IN_LIST = 12;
const MOST_WORDS = 4;

/** What stands between two names. */
export const SIGN = new RegExp(`^(?:[\\s,;&·•|/–—-]|${AND}|\\d)*$`, 'i');

/** A person's full name and nothing else. */
export const isPerson = (name: string): boolean =>
  isFullName(name) && name.split(' ').length <= MOST_WORDS && !isTrade(name) && !isHouse(name);

/** The names with which a text begins. */
function firstNames(text: string): string[] {
  const [first = '', ...others] = namesAmong(splitNames(text));
  return isPerson(first) ? [first, ...others.filter(isPerson)] : [];
}

/** The names that follow a label, in texts of their own; a sign between two goes on with the list. */
function namesAfter(lines: Line[], at: number): string[] {
  const names: string[] = [];
  let goesOn = true;
  for (const { text } of lines.slice(at + 1, at + IN_LIST)) {
    const found = goesOn || /^[,;&]/.test(text) ? firstNames(text.replace(/^[,;&]\s*/, '')) : [];
    if (found.length === 0 && !SIGN.test(text)) break;
    names.push(...found);
    goesOn = SIGN.test(text) || /[,;&]$/.test(text);
  }
  return namesAmong(names);
}

/** The byline around the headline, where no element is called so: "By" and a name, in one text or in two. */
export function authorsBeside({ lines, order }: BylineLines): string[] {
  for (const at of order) {
    const { text, isHere } = lines[at]!;
    if (text.length < 2 || text.length > MAX_BYLINE) continue;
    const isAlone = isLabel(text);
    if (!isAlone && (!isLabelled(text) || saysOtherWork(text))) continue;
    const names = isAlone ? namesAfter(lines, at) : firstNames(withoutLabel(text));
    if (names.length > 0 && isHere()) return names;
  }
  return [];
}
