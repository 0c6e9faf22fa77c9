/**
 * Asks the content script of a tab, and brings it there first when it isn't. With `activeTab` that works on any
 * page after a click of ours; on the sites of the list the script is there already.
 */
import type { Mention } from '../core/types.ts';
import type { PageTab } from './active-tab.ts';
import { browser } from './browser.ts';
import { checkPageReading } from './check-page-reading.ts';
import type { Outcome, PageProblem } from './errors.ts';
import { findPageProblem } from './find-page-problem.ts';
import { holdsPdf, injectContent } from './inject-content.ts';
import type { PageReading, PageRequest } from './messages.ts';

/** A page that does not answer within this time, in milliseconds, is hung or far too large. */
const patience = 15_000;
const isLate = Symbol('late');

/** Reads the page now. */
export function readPage(tab: PageTab): Promise<Outcome<PageReading>> {
  return askForReading(tab, { type: 'read' });
}

/** Folds in the live page what the judge found. */
export function foldPage(tab: PageTab): Promise<Outcome<PageReading>> {
  return askForReading(tab, { type: 'fold' });
}

/** Puts blocks back in the live page. */
export function putBack(tab: PageTab, blocks: number[] | 'all'): Promise<Outcome<PageReading>> {
  return askForReading(tab, { type: 'put-back', blocks });
}

/** Puts back an appeal that is no block of the article. */
export function putBackBeside(tab: PageTab, mark: string): Promise<Outcome<PageReading>> {
  return askForReading(tab, { type: 'put-back-beside', mark });
}

/** The last reading of a page that still shows the same address; null when there is none. Never enters a page. */
export async function lastReading(tab: PageTab): Promise<PageReading | null> {
  try {
    return checkPageReading(await inTime(send(tab, { type: 'last-reading' })));
  } catch {
    return null;
  }
}

/** Scrolls the live page to a mention; false when it is not there any more. */
export async function showMention(tab: PageTab, mention: Mention): Promise<boolean> {
  const answer = await ask(tab, { type: 'show-mention', mention });
  return answer.ok && answer.value === true;
}

async function askForReading(tab: PageTab, request: PageRequest): Promise<Outcome<PageReading>> {
  const problem = findPageProblem(tab.url);
  if (problem) return { ok: false, problem };
  const answer = await ask(tab, request);
  if (!answer.ok) return answer;
  const value = checkPageReading(answer.value);
  if (!value || !isOf(value, tab)) return { ok: false, problem: 'gone' };
  if (value.reading.ok) return { ok: true, value };
  return { ok: false, problem: (await holdsPdf(tab)) ? 'pdf' : problems[value.reading.failure] };
}

/** The browser knows what the tab shows; a page's process that says it is another site's is not believed. */
function isOf({ url }: PageReading, tab: PageTab): boolean {
  return !URL.canParse(tab.url) || new URL(tab.url).origin === new URL(url).origin;
}

const problems = {
  'empty-page': 'empty',
  'no-article': 'not-article',
  'too-complex': 'too-complex',
} as const satisfies Record<string, PageProblem>;

async function ask(tab: PageTab, request: PageRequest): Promise<Outcome<unknown>> {
  const outcome = await inTime(enterAndAsk(tab, request));
  return outcome === isLate ? { ok: false, problem: 'no-answer' } : outcome;
}

async function enterAndAsk(tab: PageTab, request: PageRequest): Promise<Outcome<unknown>> {
  // A click reads where the page is, and a second copy of a script does nothing.
  const value = request.type === 'read' ? undefined : await tryToSend(tab, request);
  if (value !== undefined) return { ok: true, value };
  const problem = await injectContent(tab);
  if (problem) return { ok: false, problem };
  try {
    return { ok: true, value: await send(tab, request) };
  } catch {
    return { ok: false, problem: 'gone' };
  }
}

/** Undefined where nobody is there yet, or the page was loaded anew meanwhile. */
async function tryToSend(tab: PageTab, request: PageRequest): Promise<unknown> {
  try {
    return await send(tab, request);
  } catch {
    return undefined;
  }
}

/** A hung page lets nobody in and answers nobody, and the browser waits with it for ever. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | typeof isLate> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof isLate>((resolve) => {
    timer = setTimeout(() => {
      resolve(isLate);
    }, patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function send(tab: PageTab, request: PageRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tab.id, request, { frameId: 0 });
}
