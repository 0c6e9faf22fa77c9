import puppeteer from 'puppeteer-core';
import type { BrowserOptions, ExtensionBrowser } from './extension-browser.ts';
import { needBrowser } from './find-browser.mjs';
import { launchTimeout } from './launch-timeout.ts';

/**
 * Firefox with the package of `folder` installed. It grants the sites of the manifest to what is installed for a
 * test, as it does to what a reader installs.
 */
export async function openFirefox(folder: string, options: BrowserOptions = {}): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    timeout: launchTimeout,
    headless: options.headless ?? true,
    // Lets us into the window around the pages, where the toolbar is.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: toPreferences(options),
  });
  const id = await browser.installExtension(folder);
  // Puppeteer speaks the protocol, but has no words for windows and for pages of extensions.
  const { connection: bidi } = browser as unknown as { connection: BidiConnection };
  const inWindow = await findWindow(bidi);
  const host = String(await inWindow(`WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`));
  const address = (path: string) => `moz-extension://${host}/${path}`;
  let inside = await openInside(bidi, address('manifest.json'));
  return {
    browser,
    address,
    inside: (expression) => inside(expression),
    complaints: async () =>
      (await inWindow(`(${readComplaints.toString()})(${JSON.stringify(address(''))})`)) as string[],
    clickButton: async () => {
      await inWindow(`(${clickButton.toString()})(${JSON.stringify(toWidgetId(id))})`);
    },
    close: () => browser.close(),
    stopBackground: async () => {
      const how = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
      await inWindow(`WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground(${how})`);
    },
    update: async () => {
      await browser.installExtension(folder);
      inside = await openInside(bidi, address('manifest.json'));
    },
  };
}

function toPreferences({ proxy }: BrowserOptions): Record<string, unknown> {
  if (!proxy) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    // A picture of an http page is asked for as it is, also by a page of the extension.
    'dom.security.https_first': false,
    'security.mixed_content.upgrade_display_content': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}

type Evaluate = (expression: string) => Promise<unknown>;

/** Evaluates in the browser's own window. */
async function findWindow(bidi: BidiConnection): Promise<Evaluate> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: { context: string }[] };
  return evaluateIn(bidi, contexts[0]!.context);
}

/** Evaluates in a page of the extension in a tab of its own, behind the others. */
async function openInside(bidi: BidiConnection, url: string): Promise<Evaluate> {
  const { result } = await bidi.send('browsingContext.create', { type: 'tab', background: true });
  const { context } = result as { context: string };
  await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  return evaluateIn(bidi, context);
}

interface BidiConnection {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

type Evaluated =
  { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } };

function evaluateIn(bidi: BidiConnection, context: string): Evaluate {
  return async (expression) => {
    const json = `(async () => JSON.stringify(await (${expression})))()`;
    const parameters = { expression: json, target: { context }, awaitPromise: true };
    const evaluated = (await bidi.send('script.evaluate', parameters)).result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    const { value } = evaluated.result;
    return value === undefined ? undefined : (JSON.parse(value) as unknown);
  };
}

interface ConsoleMessage {
  errorMessage?: string;
  sourceName?: string;
  category?: string;
  /** Bit 1 is set on warnings. */
  flags?: number;
}

/** Runs in Firefox's window: its console holds the last few hundred messages of all pages. */
function readComplaints(origin: string): string[] {
  const { Services } = globalThis as unknown as {
    Services: { console: { getMessageArray(): ConsoleMessage[]; reset(): void } };
  };
  const messages = Services.console.getMessageArray();
  Services.console.reset();
  return messages
    .filter(
      ({ sourceName, errorMessage = '' }) => sourceName?.startsWith(origin) === true || errorMessage.includes(origin),
    )
    .filter(({ flags = 1, category = '' }) => (flags & 1) === 0 || category.includes('CSP'))
    .map(({ errorMessage = '', sourceName = '' }) => `${errorMessage} (${sourceName})`);
}

/** Firefox makes the button's name from the extension's. */
function toWidgetId(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

interface FirefoxWindow {
  CustomizableUI: { addWidgetToArea(id: string, area: string): void };
  synthesizeMouseEvent(type: string, x: number, y: number, mouse: { button: number; clickCount: number }): void;
}

/** Runs in Firefox's window: a new button lies in the extensions menu; put it on the toolbar and press it there. */
function clickButton(widget: string): void {
  const window = globalThis as unknown as FirefoxWindow;
  window.CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar');
  const box = globalThis.document.getElementById(`${widget}-BAP`)?.getBoundingClientRect();
  if (!box) throw new Error('The button is not on the toolbar.');
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    window.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2, { button: 0, clickCount: 1 });
  }
}
