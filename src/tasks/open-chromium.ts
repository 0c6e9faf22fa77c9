import puppeteer, { type Browser, type Page, TargetType } from 'puppeteer-core';
import { watchChromium } from './chromium-complaints.ts';
import { waitUntil, type BrowserOptions, type ExtensionBrowser } from './extension-browser.ts';
import { needBrowser } from './find-browser.mjs';
import { launchTimeout } from './launch-timeout.ts';

/** Chromium with the package of `folder` installed. */
export async function openChromium(folder: string, options: BrowserOptions = {}): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    timeout: launchTimeout,
    enableExtensions: true,
    pipe: true,
    headless: options.headless ?? true,
    defaultViewport: null,
    args: toArguments(options),
  });
  const id = await browser.installExtension(folder);
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  const complaints = watchChromium(browser, address(''));
  let insider = await openInside(browser, address('manifest.json'));
  return {
    browser,
    address,
    inside: (expression) => insider.evaluate(expression),
    complaints: () => Promise.resolve(complaints.splice(0)),
    clickButton: (page) => clickButton(browser, page, id),
    close: () => browser.close(),
    stopBackground: () => stopWorker(browser, address('')),
    update: async () => {
      await browser.installExtension(folder);
      insider = await openInside(browser, address('manifest.json'));
    },
  };
}

async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const target = browser
    .targets()
    .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(origin));
  // It may be stopping by itself.
  const worker = await target?.worker().catch(() => null);
  await worker?.close().catch(() => undefined);
}

/** A page of the extension in a tab of its own. */
async function openInside(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

function toArguments({ proxy }: BrowserOptions): string[] {
  return [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A news site's name on the loopback web would be asked for with https first.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    '--window-size=1280,900',
    ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
  ];
}

/** Clicks the button of an extension over a page. It belongs to a tab; a page inside of it is refused. */
export async function clickButton(browser: Browser, page: Page, id: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  const findTab = async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const byAddress = targetInfos.find(({ url }) => url === page.url());
    if (byAddress || !page.url().startsWith('chrome-error:')) return byAddress;
    // The tab of a page that could not be loaded may show what was asked for.
    const others = new Set((await browser.pages()).map((other) => other.url()));
    return targetInfos.find(({ url }) => !others.has(url));
  };
  // The tab may learn of its address a little later than the page, and has none while the page is loaded anew.
  let tab: Awaited<ReturnType<typeof findTab>>;
  await waitUntil(async () => (tab = await findTab()), `a tab that shows ${page.url()}`);
  await session.send('Extensions.triggerAction', { id, targetId: tab!.targetId });
  await session.detach();
}
