/** Every request of a browser under test, by who made it. */
import { type HTTPRequest, type Page, type Target, TargetType } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../src/tasks/extension-browser.ts';

export interface Requests {
  /** What pages of ours asked for by the browser's own account, their own files left out. */
  byOurs: string[];
  /**
   * What no page of the tests had asked for.
   * @param asked all that a proxy saw: what is on nobody's account came from our worker, or from a popup
   */
  strangers: (asked: string[]) => string[];
}

/** Browsers talk to their makers by themselves, and want a picture for each tab; the proxy lets none of it through. */
export const byBrowsers =
  /^https?:\/\/([a-z0-9-]+\.)*(google|googleapis|gstatic|gvt1|mozilla|mozilla\.com|firefox)\.(com|org|net)\b|\/favicon\.ico$/;

export function watchRequests({ browser, address }: Pick<ExtensionBrowser, 'browser' | 'address'>): Requests {
  const ours = address('');
  const byPages = new Set<string>();
  const byOurs: string[] = [];
  const note = (request: HTTPRequest): void => {
    const url = request.url().replace(/#.*/s, '');
    if (!/^https?:/.test(url)) return;
    if (request.frame()?.url().startsWith(ours)) byOurs.push(url);
    else byPages.add(url);
  };
  const watched = new WeakSet<Page>();
  const watch = (page: Page | null): void => {
    if (!page || watched.has(page)) return;
    watched.add(page);
    page.on('request', note);
  };
  const watchTarget = (target: Target): void => {
    // A tab may be gone before we get there; a popup is none, and the proxy sees what it asks for.
    if (target.type() === TargetType.PAGE) void target.page().then(watch, () => undefined);
  };
  browser.on('targetcreated', watchTarget);
  for (const target of browser.targets()) watchTarget(target);
  const strangers = (asked: string[]): string[] => {
    // Of what is asked for in secret the proxy sees the host alone.
    const hosts = new Set(Array.from(byPages, (url) => `https://${new URL(url).hostname}:443/`));
    return [...byOurs, ...asked].filter((url) => !byPages.has(url) && !hosts.has(url) && !byBrowsers.test(url));
  };
  return { byOurs, strangers };
}
