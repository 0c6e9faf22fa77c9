import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { needBrowser } from '../tasks/find-browser.mjs';
import { launchTimeout } from '../tasks/launch-timeout.ts';

/** A browser that can reach nothing: every name is unknown, and what a page asks for is refused. */
export function launchOffline(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: needBrowser('chromium'),
    timeout: launchTimeout,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Else an http: address would become https:, and so would the links on its page.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
}

/**
 * A tab in which every address is an empty page. Documents parsed there have the address that the page was
 * saved from, without a byte of it being asked for.
 */
export async function openBlankPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, page));
  return page;
}

async function answer(request: HTTPRequest, page: Page) {
  const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
  if (isPage) await request.respond({ status: 200, contentType: 'text/html', body: '' });
  else await request.abort();
}
