import { nameWords } from '../../core/article/name-words.ts';
import { leadsToAsking } from '../../core/boilerplate/is-asking-box.ts';
import { isInUse } from '../is-in-use.ts';
import { findInside } from '../live-page.ts';
import { isGuarded } from './is-guarded.ts';
import { type Appeal, judgeAppeal } from './judge-appeal.ts';

/**
 * Is an element that is no block of the article an appeal for sure? Null for everything else, for what is never
 * touched, and for what is in use.
 * @param lines the lines of text that it shows
 */
export function judgeBox(element: Element, lines: string[], publisher: string): Appeal | null {
  if (isGuarded(element, lines) || isInUse(element)) return null;
  return judgeAppeal(lines, {
    publisher,
    hasField: findInside(element, 'input[type="email" i], input[name*="mail" i]').length > 0,
    isNamedForAsking: isNamedForAsking(element),
  });
}

const links = 'a[href], form[action]';

/** Says the markup, in whatever language the words are, that something is asked for? */
function isNamedForAsking(element: Element): boolean {
  const named = [element, ...findInside(element, '[class], [id]')].slice(0, 40);
  const read = (one: Element, name: string): string[] =>
    nameWords(Element.prototype.getAttribute.call(one, name) ?? '');
  return (
    named.some((one) => leadsToAsking([...read(one, 'class'), ...read(one, 'id')])) ||
    findInside(element, links).some((one) => leadsToAsking([...read(one, 'href'), ...read(one, 'action')]))
  );
}
