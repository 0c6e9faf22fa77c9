/** The article in a tab of its own, with more room. */
import { findTab, showTab, type PageTab } from '../browser/active-tab.ts';
import { checkPageReading } from '../browser/check-page-reading.ts';
import type { Outcome } from '../browser/errors.ts';
import type { PageReading } from '../browser/messages.ts';
import { lastReading, putBack, readPage, showMention } from '../browser/send-to-page.ts';
import { loadSettings } from '../browser/stored-settings.ts';
import type { Mention } from '../core/types.ts';
import { countryMap } from '../ui/country-map.ts';
import { button } from '../ui/element.ts';
import { prepareNames } from '../ui/ask-names.ts';
import { localize } from '../ui/localize.ts';
import { applyLook } from '../ui/look.ts';
import { ReadingPage } from '../ui/reading-page.ts';
import { lookTool, moreTool, speechTool } from '../ui/reading-tools.ts';
import { say } from '../ui/say.ts';
import { sayIfGone } from '../ui/say-if-gone.ts';
import { sayPutBack } from '../ui/say-put-back.ts';
import { showProblem } from '../ui/show-problem.ts';
import { putBackTexts, toShownReading } from '../ui/shown-reading.ts';
import { showSkeletonLater } from '../ui/skeleton.ts';
import { takeAway } from '../ui/take-away.ts';

/** This tab's own store: the article outlives a reload, and the tab it came from. */
const readingKey = 'reading';
const putBackKey = 'put-back';
const placeKey = 'place';

async function openReader(): Promise<void> {
  localize();
  const stopWaiting = showSkeletonLater();
  prepareNames();
  const settings = await loadSettings();
  applyLook(settings.look);
  const tab = await findTab(Number(new URLSearchParams(location.search).get('tab')));
  const outcome = await findReading(tab);
  stopWaiting();
  const reading = outcome.ok ? toShownReading(outcome.value, kept(putBackKey, [])) : undefined;
  if (!reading) {
    showProblem(outcome.ok ? 'not-article' : outcome.problem);
    return;
  }
  const view = new ReadingPage(reading, {
    settings,
    tools: ({ copy, speakable }) => [
      ...speechTool(settings, speakable),
      ...lookTool(settings),
      ...moreTool(...takeAway(copy), printLink()),
    ],
    putBack: (blocks) => {
      keep(putBackKey, putBackTexts(reading));
      if (tab) void putBack(tab, blocks).then(sayPutBack);
    },
    showInPage: tab && ((mention) => void showInTab(tab, mention)),
    isApart: true,
    drawMap: countryMap,
  });
  const shown = view.show();
  view.goBackTo(kept(placeKey, ''));
  addEventListener('scrollend', () => {
    keep(placeKey, view.place);
  });
  await shown;
}

async function findReading(tab: PageTab | null): Promise<Outcome<PageReading>> {
  const known = checkPageReading(kept(readingKey, null));
  if (known) return { ok: true, value: known };
  if (!tab) return { ok: false, problem: 'gone' };
  const last = await lastReading(tab);
  const outcome: Outcome<PageReading> = last?.reading.ok ? { ok: true, value: last } : await readPage(tab);
  if (outcome.ok) keep(readingKey, outcome.value);
  return outcome;
}

/** Goes to the live page, if it still shows what was named there. */
async function showInTab(tab: PageTab, mention: Mention): Promise<void> {
  const shown = await showMention(tab, mention);
  sayIfGone({ ok: shown });
  if (shown) await showTab(tab.id);
}

function printLink(): HTMLElement {
  const print = (): void => {
    window.print();
  };
  return button({ class: 'panel-link quiet-button' }, print, say('print'));
}

/** What this tab kept under a key before it was loaded anew. */
function kept<Value>(key: string, otherwise: Value): Value {
  const text = sessionStorage.getItem(key);
  return text === null ? otherwise : (JSON.parse(text) as Value);
}

function keep(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Too long for the store: after a reload the page is asked again.
  }
}

openReader().catch((error: unknown) => {
  // Never an endless skeleton, whatever went wrong.
  console.error(error);
  showProblem('gone');
});
