/** The page behind the toolbar button: asks the tab for its article and shows it, or says why there is none. */
import { findActiveTab, type PageTab } from '../browser/active-tab.ts';
import type { PageReading } from '../browser/messages.ts';
import { recallView, rememberView } from '../browser/put-back-in-view.ts';
import { foldPage, putBack, putBackBeside, readPage, showMention } from '../browser/send-to-page.ts';
import type { Settings } from '../browser/settings.ts';
import { loadSettings } from '../browser/stored-settings.ts';
import { prepareNames } from '../ui/ask-names.ts';
import { localize } from '../ui/localize.ts';
import { applyLook } from '../ui/look.ts';
import { besidesList } from '../ui/besides-list.ts';
import { ReadingPage } from '../ui/reading-page.ts';
import { lookTool, moreTool, readerTool, speechTool } from '../ui/reading-tools.ts';
import { sayIfGone } from '../ui/say-if-gone.ts';
import { safeLanguage } from '../ui/safe-language.ts';
import { showProblem } from '../ui/show-problem.ts';
import { putBackTexts, toShownReading } from '../ui/shown-reading.ts';
import { siteCleanUp } from '../ui/site-clean-up.ts';
import { showSkeletonLater } from '../ui/skeleton.ts';
import { takeAway } from '../ui/take-away.ts';
import { fitRoom } from './popup-room.ts';

async function openPopup(): Promise<void> {
  fitRoom();
  localize();
  const stopWaiting = showSkeletonLater();
  const loading = loadSettings();
  void loading.then(({ look }) => {
    applyLook(look);
  });
  const tab = await findActiveTab();
  if (!tab) {
    stopWaiting();
    showProblem('gone');
    return;
  }
  // All at once: the text waits for nothing but the page.
  const reading = readPage(tab);
  prepareNames();
  const [outcome, texts, settings, site] = await Promise.all([
    reading,
    recallView(tab, tab.url),
    loading,
    loading.then((settings) => siteCleanUp(tab, settings, () => void foldPage(tab))),
  ]);
  stopWaiting();
  if (outcome.ok) await showReading(outcome.value, texts, { tab, settings, site });
  else showProblem(outcome.problem);
}

interface Around {
  tab: PageTab;
  settings: Settings;
  /** What the clean-up does on this site. */
  site: HTMLElement;
}

async function showReading(page: PageReading, texts: string[], { tab, settings, site }: Around): Promise<void> {
  const reading = toShownReading(page, texts);
  if (!reading) return;
  const view = new ReadingPage(reading, {
    settings,
    // A page of ours has no place in a private window of Chrome's.
    tools: ({ copy, speakable }) => [
      ...speechTool(settings, speakable),
      ...lookTool(settings),
      ...(tab.incognito ? [] : [readerTool(tab.id)]),
      ...moreTool(site, ...takeAway(copy)),
    ],
    putBack: (blocks) => {
      void putBack(tab, blocks).then(sayIfGone);
      void rememberView(tab, { url: page.url, texts: putBackTexts(reading) });
    },
    showInPage: (mention) =>
      void showMention(tab, mention).then((ok) => {
        sayIfGone({ ok });
      }),
  });
  const shown = view.show();
  showBesides(page, tab);
  await shown;
}

/** After the article's own list, for it is no part of the article. */
function showBesides({ besides, reading }: PageReading, tab: PageTab): void {
  const lang = reading.ok ? safeLanguage(reading.article.metadata.lang) : undefined;
  const list = besidesList(besides, lang ?? '', (mark) => void putBackBeside(tab, mark).then(sayIfGone));
  if (list) document.querySelector('main.sheet')?.append(list);
}

openPopup().catch((error: unknown) => {
  // Never an endless skeleton, whatever went wrong.
  console.error(error);
  showProblem('gone');
});
