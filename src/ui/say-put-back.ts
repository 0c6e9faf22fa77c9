import type { Outcome } from '../browser/errors.ts';
import type { PageReading } from '../browser/messages.ts';
import { showFootLine } from './foot-line.ts';
import { sayIfGone } from './say-if-gone.ts';
import { say } from './say.ts';

/** After something was put back in the live page: whether the page is still there, and whether that outlasts a reload. */
export function sayPutBack(outcome: Outcome<PageReading>): void {
  sayIfGone(outcome);
  if (outcome.ok && outcome.value.unsaved) showFootLine(say('noticeUnsaved'));
}
