import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchOffline, openBlankPage } from './blank-page.ts';
import { bundleScript } from './bundle-script.ts';
import type * as inPage from './in-page.ts';
import type { PageJob, PageResult } from './jobs.ts';
import { taggerFile } from './load-namer.ts';
import { oneLine } from './one-line.ts';
import { readPageFile } from './read-page-file.ts';
import type { Lane, Outcome } from './run-in-order.ts';

/** What the script puts into the page. */
declare const fairCopy: typeof inPage;
declare const fairCopyWeights: string;

let script: Promise<string> | undefined;

/** A browser that reads pages with the same core. Each lane has its own: a page that hangs takes its browser with it. */
export async function openBrowserLane(): Promise<Lane<PageJob, PageResult>> {
  script ??= makeScript();
  const source = await script;
  const browser = await launchOffline();
  const page = await openBlankPage(browser);
  await page.evaluateOnNewDocument(source);
  return {
    run: (job) => runInPage(job, page),
    close: () => {
      close(browser);
    },
  };
}

async function makeScript(): Promise<string> {
  const core = await bundleScript(new URL('./in-page.ts', import.meta.url), 'fairCopy');
  const weights = await readFile(taggerFile, 'base64');
  return `${core};var fairCopyWeights=${JSON.stringify(weights)}`;
}

async function runInPage({ file, html, ...job }: PageJob, page: Page): Promise<Outcome<PageResult>> {
  let content: string;
  try {
    content = html ?? (await readPageFile(file));
  } catch (error) {
    return { ok: false, error: oneLine(error) };
  }
  await page.goto(job.url || 'about:blank');
  return page.evaluate((text, task) => fairCopy.cleanInPage(text, task, fairCopyWeights), content, job);
}

/** A browser that is busy does not answer a request to close. */
function close(browser: Browser) {
  browser.process()?.kill('SIGKILL');
}
