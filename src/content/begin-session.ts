import { findSession, keepSession } from './find-session.ts';
import { findAll, removeAttribute } from './live-page.ts';
import { FOLDED, LINE } from './marks.ts';
import { Session } from './session.ts';

/** Begins the session, or returns null when there is one: scripts may be brought in twice. */
export function beginSession(page: Document): Session | null {
  if (findSession()) return null;
  clearRemains(page);
  const session = new Session(page);
  keepSession(session);
  return session;
}

/** What an older copy of ours left in the page when the extension was updated under it. */
function clearRemains(page: Document): void {
  for (const line of findAll(page, LINE)) line.remove();
  for (const element of findAll(page, `[${FOLDED}]`)) removeAttribute(element, FOLDED);
}
