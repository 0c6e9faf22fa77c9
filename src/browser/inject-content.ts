import type { PageTab } from './active-tab.ts';
import { browser } from './browser.ts';
import { contentFiles } from './content-files.ts';
import type { PageProblem } from './errors.ts';
import { looksLikePdf } from './find-page-problem.ts';

/** Brings in what answers in a page and reads it there, without what folds by itself. Null when it is in. */
export async function injectContent(tab: PageTab): Promise<PageProblem | null> {
  const target = { tabId: tab.id };
  try {
    // At once: somebody waits for the text.
    await Promise.all([
      browser.scripting.executeScript({ target, files: contentFiles.inPlace }),
      browser.scripting.insertCSS({ target, files: contentFiles.css }),
    ]);
    return null;
  } catch (error) {
    return nameRefusal(tab, error);
  }
}

/** Chrome lets us into the page around its PDF viewer, where there is nothing to read. */
export async function holdsPdf(tab: PageTab): Promise<boolean> {
  try {
    const target = { tabId: tab.id };
    const [frame] = await browser.scripting.executeScript({ target, func: () => document.contentType });
    return frame?.result === 'application/pdf';
  } catch {
    return false;
  }
}

function nameRefusal(tab: PageTab, error: unknown): PageProblem {
  const message = error instanceof Error ? error.message : '';
  if (looksLikePdf(tab.url)) return 'pdf';
  if (/error page/i.test(message)) return 'error-page';
  if (/no tab with id|tab was closed|frame .* was removed|invalid tab/i.test(message)) return 'gone';
  return 'no-access';
}
