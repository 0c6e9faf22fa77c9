import { clearFootLine, showFootLine } from './foot-line.ts';
import { say } from './say.ts';

/** After something was asked of the live page: whether it is still there to do it. */
export function sayIfGone({ ok }: { ok: boolean }): void {
  if (ok) clearFootLine();
  else showFootLine(say('pageIsGone'));
}
