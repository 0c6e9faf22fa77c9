import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { toText } from '../../core/article/to-text.ts';
import { leaveOut } from '../../core/leave-out.ts';
import { readArticle } from '../../core/read-article.ts';
import { blockText } from './block-text.ts';

export type System = 'readability' | 'defuddle' | 'fairCopy';

/** What one system made of one page. */
export interface Answer {
  text: string;
  /** Whether it takes the page for an article; null when it does not ask itself. */
  article: boolean | null;
  /** What it threw, when it did. */
  error?: string;
}

/** Each consumes the document that it is given. */
export const systems: Record<System, (document: Document, url: string) => Answer> = {
  readability: readWithReadability,
  defuddle: readWithDefuddle,
  fairCopy: readWithFairCopy,
};

function readWithReadability(document: Document): Answer {
  const article = isProbablyReaderable(document);
  const content = new Readability<Element>(document, { serializer: (element) => element as Element }).parse()?.content;
  return { text: content ? blockText(content) : '', article };
}

function readWithDefuddle(document: Document, url: string): Answer {
  const { content } = new Defuddle(document, { url }).parse();
  return { text: blockText(new DOMParser().parseFromString(content, 'text/html').body), article: null };
}

function readWithFairCopy(document: Document, url: string): Answer {
  const reading = readArticle(document, url);
  if (!reading.ok) return { text: '', article: false };
  const { article, judgement } = reading;
  return { text: toText(leaveOut(article, judgement).blocks), article: article.kind !== 'not-article' };
}
