import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { toText } from '../../src/core/article/to-text.ts';
import { leaveOut } from '../../src/core/leave-out.ts';
import { summarize } from '../../src/core/names/summarize.ts';
import { decodeTagger } from '../../src/core/names/tagger/decode-tagger.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { toNamesInput } from '../../src/core/to-names-input.ts';
import type { Metadata, Summary } from '../../src/core/types.ts';

const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
const tagger = decodeTagger(readFileSync(new URL('../../src/core/data/people.bin', import.meta.url)));

export interface CleanPage {
  metadata: Metadata;
  text: string;
  removed: string[];
  summary: Summary;
}

/** A page through the whole core; null when it is no article. */
export function readPage(html: string, url: string): CleanPage | null {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  const reading = readArticle(document, url);
  if (!reading.ok || reading.article.kind === 'not-article') return null;
  const { article, judgement } = reading;
  const { blocks } = leaveOut(article, judgement);
  const removed = article.blocks.filter((block) => !blocks.includes(block)).map((block) => block.text);
  const summary = summarize(toNamesInput(article.metadata, blocks), tagger);
  return { metadata: article.metadata, text: toText(blocks), removed, summary };
}
