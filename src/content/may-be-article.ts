import { listAll, textOf } from './live-page.ts';

/** Paragraphs looked at, characters in them that make a text, and what counts as a paragraph at all. */
const mostParagraphs = 300;
const leastText = 600;
const leastParagraph = 60;

/**
 * A cheap first look before anything is cloned or parsed: is there running text, and is this not the front page?
 * Most pages of a news site that are not articles end here.
 */
export function mayBeArticle(page: Document, url: string): boolean {
  const { pathname } = new URL(url);
  if (pathname === '/' || /^\/index\.\w+$/.test(pathname)) return false;
  let length = 0;
  // Old sites set their paragraphs with line breaks in one element.
  const paragraphs = listAll(page, 'p, [itemprop~="articleBody"], article, main');
  for (let at = 0; at < paragraphs.length && at < mostParagraphs; at += 1) {
    const text = textOf(paragraphs[at]!).trim().length;
    if (text >= leastParagraph) length += text;
    if (length >= leastText) return true;
  }
  return listAll(page, 'br + br').length >= 3;
}
