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
  /** The text before anything was left out, where that is told apart. */
  before?: string;
  /** The lines under its pictures, where the text goes without them. */
  captions?: string;
  title?: string;
  authors?: string[];
  published?: string;
  /** What it threw, when it did. */
  error?: string;
}

/** A byline as the peers give it, in one string. */
const toAuthors = (byline: string | null | undefined): string[] =>
  byline ? [byline.replace(/^by\s+/i, '').trim()] : [];

/** Each consumes the document that it is given. */
export const systems: Record<System, (document: Document, url: string) => Answer> = {
  readability: readWithReadability,
  defuddle: readWithDefuddle,
  fairCopy: readWithFairCopy,
};

function readWithReadability(document: Document): Answer {
  const article = isProbablyReaderable(document);
  const parsed = new Readability<Element>(document, { serializer: (element) => element as Element }).parse();
  return {
    text: parsed?.content ? blockText(parsed.content) : '',
    article,
    title: parsed?.title ?? '',
    authors: toAuthors(parsed?.byline),
    published: parsed?.publishedTime ?? '',
  };
}

function readWithDefuddle(document: Document, url: string): Answer {
  const { content, title, author, published } = new Defuddle(document, { url }).parse();
  const text = blockText(new DOMParser().parseFromString(content, 'text/html').body);
  return { text, article: null, title, authors: toAuthors(author), published };
}

function readWithFairCopy(document: Document, url: string): Answer {
  const reading = readArticle(document, url);
  if (!reading.ok) return { text: '', article: false };
  const { article, judgement } = reading;
  const { title, authors, published } = article.metadata;
  const { blocks } = leaveOut(article, judgement);
  return {
    text: toText(blocks),
    captions: blocks.flatMap(({ kind, text }) => (kind === 'caption' ? text : [])).join('\n'),
    before: toText(article.blocks),
    article: article.kind !== 'not-article',
    title,
    authors,
    published,
  };
}
