import { JSDOM, VirtualConsole } from 'jsdom';

const openWindow = (): JSDOM => new JSDOM('', { virtualConsole: new VirtualConsole() });

/**
 * Characters of pages that one window is used for. Making one takes longer than parsing a short page, but it holds on
 * to every element that has an id or a name, and with it to its page, for as long as it is there itself.
 */
const mostCharacters = 2_000_000;

let window = openWindow();
let parsed = 0;

/**
 * A document of its own, as a browser's DOMParser gives it: no script runs, nothing is loaded, and no style
 * sheet is parsed. jsdom spends half its time on the latter and stops at some that browsers accept.
 */
export function openPage(html: string, url: string): Document {
  if (parsed > mostCharacters) {
    window = openWindow();
    parsed = 0;
  }
  parsed += html.length;
  window.reconfigure({ url: url || 'about:blank' });
  return new window.window.DOMParser().parseFromString(html, 'text/html');
}
