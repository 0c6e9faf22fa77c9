import type { PageProblem } from '../browser/errors.ts';
import { say } from './say.ts';

const keys: Record<PageProblem, string> = {
  'browser-page': 'problemBrowserPage',
  'store-page': 'problemStorePage',
  'reader-view': 'problemReaderView',
  pdf: 'problemPdf',
  'error-page': 'problemErrorPage',
  'no-access': 'problemNoAccess',
  empty: 'problemEmpty',
  'not-article': 'problemNotArticle',
  'too-complex': 'problemTooComplex',
  'no-answer': 'problemNoAnswer',
  gone: 'problemGone',
};

/** Why there is nothing to read, in one sentence. */
export function problemSentence(problem: PageProblem): string {
  return say(keys[problem]);
}
