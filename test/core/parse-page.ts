import { openPage } from '../../src/cli/open-page.ts';

/** A document as the browser's parser makes it of a page; a body is enough. */
export const parsePage = (html: string): Document => openPage(html, '');

/** A paragraph of prose with so many words, each its own, so that one can be told from another. */
export const prose = (name: string, words = 40): string =>
  `${Array.from({ length: words }, (_, i) => `${name}${i}`).join(' ')}.`;
