import { judgeAppealsForPage } from '../../../src/background/judge-for-page.ts';
import { Appeals } from '../../../src/content/interruptions/appeals.ts';

/** As in the browser: what the page knows of the judge is what it was told. */
export function askedJudge(): Appeals {
  return new Appeals((texts) => Promise.resolve(judgeAppealsForPage(JSON.parse(JSON.stringify(texts)))));
}
