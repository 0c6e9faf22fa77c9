import { JSDOM, VirtualConsole } from 'jsdom';

const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });

/** A document as the browser's parser makes it of a page; a body is enough. */
export const parsePage = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html');

/** A paragraph of prose with so many words, each its own, so that one can be told from another. */
export const prose = (name: string, words = 40): string =>
  `${Array.from({ length: words }, (_, i) => `${name}${i}`).join(' ')}.`;
