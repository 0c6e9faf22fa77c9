import { findActiveTab, type PageTab } from '../browser/active-tab.ts';
import type { Outcome } from '../browser/errors.ts';
import { recallView, type KeptView } from '../browser/kept-view.ts';
import type { PageReading } from '../browser/messages.ts';
import { readPage } from '../browser/send-to-page.ts';
import type { Settings } from '../browser/settings.ts';
import { loadSettings } from '../browser/stored-settings.ts';
import { applyLook } from '../ui/look.ts';

/** All that has to be known before anything can be shown. */
export interface Asked {
  tab: PageTab;
  outcome: Outcome<PageReading>;
  /** What the view was like when the popup was open before. */
  kept: KeptView;
  settings: Settings;
}

/** Asks the tab under the popup for its article; null when there is no tab. The text waits for nothing but the page. */
export async function askTab(): Promise<Asked | null> {
  const loading = loadSettings();
  void loading.then(({ look }) => {
    applyLook(look);
  });
  const tab = await findActiveTab();
  if (!tab) return null;
  const [outcome, kept, settings] = await Promise.all([readPage(tab), recallView(tab, tab.url), loading]);
  return { tab, outcome, kept, settings };
}
