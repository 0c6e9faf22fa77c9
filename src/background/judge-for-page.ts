import { isAppealTexts, isJudgeable } from '../browser/check-page-reading.ts';
import type { AppealText } from '../browser/messages.ts';
import { judge } from '../core/boilerplate/judge.ts';
import { judgeAppeal } from '../core/boilerplate/judge-appeal.ts';
import type { Appeal, Article, Judgement } from '../core/types.ts';

/** Judges the article of a page; null for what is none, for a page's process may send anything. */
export function judgeForPage(article: unknown): Judgement | null {
  return isJudgeable(article) ? judge(article as Pick<Article, 'metadata' | 'blocks'>) : null;
}

/** Says of each text whether it is an appeal for sure. */
export function judgeAppealsForPage(appeals: unknown): (Appeal | null)[] | null {
  if (!isAppealTexts(appeals)) return null;
  return (appeals as AppealText[]).map(({ lines, ...hints }) => judgeAppeal(lines, hints));
}
