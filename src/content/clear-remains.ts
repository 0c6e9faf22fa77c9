import { findAll, removeAttribute } from './live-page.ts';
import { FOLDED, LINE } from './marks.ts';

/** Takes away what an older copy of ours left in the page when the extension was updated under it. */
export function clearRemains(page: Document): void {
  for (const line of findAll(page, LINE)) line.remove();
  for (const element of findAll(page, `[${FOLDED}]`)) removeAttribute(element, FOLDED);
}
