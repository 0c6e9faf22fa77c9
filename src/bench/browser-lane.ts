import type { Page } from 'puppeteer-core';
import { launchOffline, openBlankPage } from '../cli/blank-page.ts';
import { bundleScript } from '../cli/bundle-script.ts';
import { oneLine } from '../cli/one-line.ts';
import type { Lane, Outcome } from '../cli/run-in-order.ts';

let script: Promise<string> | undefined;

/** A tab of a browser of its own, in which `fairCopyBench` holds what is measured. */
export async function openBenchPage(): Promise<{ page: Page; close: () => void }> {
  script ??= bundleScript(new URL('./in-page/main.ts', import.meta.url), 'fairCopyBench');
  const source = await script;
  const browser = await launchOffline();
  const page = await openBlankPage(browser);
  await page.evaluateOnNewDocument(source);
  return { page, close: () => browser.process()?.kill('SIGKILL') };
}

/** A lane whose jobs are done in such a tab. */
export async function openBenchLane<Job, Result>(
  run: (job: Job, page: Page) => Promise<Result>,
): Promise<Lane<Job, Result>> {
  const { page, close } = await openBenchPage();
  return { run: (job) => attempt(run(job, page), page), close };
}

/** A page that throws is an outcome; a browser that is gone is not. */
async function attempt<Result>(work: Promise<Result>, page: Page): Promise<Outcome<Result>> {
  try {
    return { ok: true, result: await work };
  } catch (error) {
    if (!page.browser().connected) throw error;
    return { ok: false, error: oneLine(error) };
  }
}
