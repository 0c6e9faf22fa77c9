import { judgeText } from '../core/boilerplate/judge-text.ts';
import type { BlockJob } from './jobs.ts';
import type { VerdictLine } from './lines.ts';
import { toReason } from './to-reason.ts';

/** The verdict on one block outside its page. */
export function cleanBlock({ text, lang, publisher, prev, next }: BlockJob): VerdictLine {
  const verdict = judgeText({
    text,
    ...(lang && { lang }),
    ...(publisher && { publisher }),
    ...(prev && { prev }),
    ...(next && { next }),
  });
  const { boilerplate, category, score } = verdict;
  return {
    boilerplate,
    category: category ?? '',
    score: Math.round(score * 1000) / 1000,
    reason: boilerplate ? toReason(verdict) : '',
  };
}
