import type { Session } from './session.ts';

/** Where the session of a page is kept: our scripts share one world in a page, whoever brought them there. */
const place = Symbol.for('fair-copy.session');

type World = Partial<Record<typeof place, Session>>;

/** The session of this page, if our script is there. */
export function findSession(): Session | undefined {
  return (globalThis as World)[place];
}

export function keepSession(session: Session): void {
  (globalThis as World)[place] = session;
}
