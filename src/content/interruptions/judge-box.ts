import { nameWords } from '../../core/article/name-words.ts';
import { leadsToAsking, mayAsk } from '../../core/boilerplate/is-asking-box.ts';
import type { Appeal } from '../../core/types.ts';
import { isInUse } from '../is-in-use.ts';
import { findInside } from '../live-page.ts';
import type { Appeals } from './appeals.ts';
import { isGuardedByMarkup, isGuardedByName } from './is-guarded.ts';

/**
 * Is an element that is no block of the article an appeal for sure? Null for everything else, for what is never
 * touched, and for what is in use; undefined while the judge has not been asked.
 * @param lines the lines of text that it shows
 */
export function judgeBox(
  element: Element,
  lines: string[],
  publisher: string,
  appeals: Appeals,
): Appeal | null | undefined {
  if (!leadsSomewhere(element) || isGuardedByMarkup(element)) return null;
  const appeal = appeals.judge({
    lines,
    publisher,
    hasField: findInside(element, 'input[type="email" i], input[name*="mail" i]').length > 0,
    hasEntry: findInside(element, entries).length > 0,
    isNamedForAsking: isNamedForAsking(element),
  });
  // Most boxes are none: for what is in use the browser has to lay the page out.
  return appeal && (isInUse(element) || isGuardedByName(element)) ? null : appeal;
}

/** Who asks gives the means: a headline about newsletters has the words of an appeal, and nothing to press. */
export function leadsSomewhere(element: Element): boolean {
  return findInside(element, 'a[href], button, [role="button" i], [onclick], input, select').length > 0;
}

const entries =
  'input:not([type="hidden" i]):not([type="submit" i]):not([type="button" i]):not([type="checkbox" i]), select';
const links = 'a[href], form[action]';

/** Says the markup, in whatever language the words are, that something is asked for? */
function isNamedForAsking(element: Element): boolean {
  const named = [element, ...findInside(element, '[class], [id]')].slice(0, 40);
  const asks = (one: Element, name: string): boolean => {
    const value = Element.prototype.getAttribute.call(one, name) ?? '';
    return mayAsk(value) && leadsToAsking(nameWords(value));
  };
  return (
    named.some((one) => asks(one, 'class') || asks(one, 'id')) ||
    findInside(element, links).some((one) => asks(one, 'href') || asks(one, 'action'))
  );
}
