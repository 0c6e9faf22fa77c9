import { JSDOM, VirtualConsole } from 'jsdom';

/** One window serves all pages of a thread; making one takes longer than parsing a short page. */
const window = new JSDOM('', { virtualConsole: new VirtualConsole() });

/**
 * A document of its own, as a browser's DOMParser gives it: no script runs, nothing is loaded, and no style
 * sheet is parsed. jsdom spends half its time on the latter and stops at some that browsers accept.
 */
export function openPage(html: string, url: string): Document {
  window.reconfigure({ url: url || 'about:blank' });
  return new window.window.DOMParser().parseFromString(html, 'text/html');
}
