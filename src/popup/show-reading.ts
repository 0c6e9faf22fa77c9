/** What the popup is once the page was read. It comes while the page is being read, so that nothing waits for it. */
import type { PageTab } from '../browser/active-tab.ts';
import { keepView } from '../browser/kept-view.ts';
import type { PageReading } from '../browser/messages.ts';
import { foldPage, putBack, putBackBeside, showMention } from '../browser/send-to-page.ts';
import { besidesList } from '../ui/besides-list.ts';
import { element } from '../ui/element.ts';
import { ReadingPage } from '../ui/reading-page.ts';
import { lookTool, moreTool, readerTool, speechTool } from '../ui/reading-tools.ts';
import { safeLanguage } from '../ui/safe-language.ts';
import { sayIfGone } from '../ui/say-if-gone.ts';
import { sayPutBack } from '../ui/say-put-back.ts';
import { showProblem } from '../ui/show-problem.ts';
import { putBackTexts, toShownReading } from '../ui/shown-reading.ts';
import { siteCleanUp } from '../ui/site-clean-up.ts';
import { takeAway } from '../ui/take-away.ts';
import type { Asked } from './ask-tab.ts';

/** Shows the article, or says why there is none. */
export async function showReading({ tab, outcome, kept, settings }: Asked): Promise<void> {
  const reading = outcome.ok ? toShownReading(outcome.value, kept.texts) : undefined;
  if (!outcome.ok || !reading) {
    showProblem(outcome.ok ? 'not-article' : outcome.problem);
    return;
  }
  const page = outcome.value;
  // The panel that it stands in is closed yet.
  const site = element('div');
  void siteCleanUp(tab, settings, () => void foldPage(tab)).then((known) => {
    site.replaceWith(known);
  });
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
      void putBack(tab, blocks).then(sayPutBack);
      keep();
    },
    showInPage: (mention) =>
      void showMention(tab, mention).then((ok) => {
        sayIfGone({ ok });
      }),
  });
  const keep = (): void => {
    void keepView(tab, page.url, { texts: putBackTexts(reading), place: view.place });
  };
  const shown = view.show();
  view.goBackTo(kept.place);
  addEventListener('scrollend', keep);
  showBesides(page, tab);
  await shown;
}

/** After the article's own list, for it is no part of the article. */
function showBesides({ besides, reading }: PageReading, tab: PageTab): void {
  const lang = reading.ok ? safeLanguage(reading.article.metadata.lang) : undefined;
  const list = besidesList(besides, lang ?? '', (mark) => void putBackBeside(tab, mark).then(sayPutBack));
  if (list) document.querySelector('main.sheet')?.append(list);
}
