import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

/** A window keeps what it parsed: after so many pages another one takes its place. */
const pagesOfWindow = 40;
let { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
let opened = 0;

/**
 * The document of a saved, gzipped page, without styles and scripts, which some break jsdom with. Throws where a page
 * breaks the parser.
 */
export function openSavedPage(file: string): Document {
  if (++opened % pagesOfWindow === 0) ({ window } = new JSDOM('', { virtualConsole: new VirtualConsole() }));
  return new window.DOMParser().parseFromString(gunzipSync(readFileSync(file)).toString('utf8'), 'text/html');
}
