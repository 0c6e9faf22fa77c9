import { toText } from '../core/article/to-text.ts';
import { leaveOut } from '../core/leave-out.ts';
import { readArticle } from '../core/read-article.ts';
import { toNamesInput } from '../core/to-names-input.ts';
import type { Article, Failure, Judgement } from '../core/types.ts';
import type { PageJob, PageResult } from './jobs.ts';
import type { RemovedEntry } from './lines.ts';
import type { Namer } from './load-namer.ts';
import { toNamesLine } from './to-names-line.ts';
import { toMarkdownPage } from './to-markdown-page.ts';
import { toReason } from './to-reason.ts';

const failures: Record<Failure, string> = {
  'empty-page': 'the page is empty',
  'no-article': 'no article was found on the page',
  'too-complex': 'the page has too many elements',
};

/**
 * A page through the whole core. Runs in Node and in a browser alike, whoever parsed the document;
 * throws one line when there is no article.
 */
export async function cleanPage(
  document: Document,
  job: Omit<PageJob, 'file' | 'html'>,
  name: Namer,
): Promise<PageResult> {
  const reading = readArticle(document, job.url);
  if (!reading.ok) throw new Error(failures[reading.failure]);
  const { article, judgement, timing } = reading;
  const { title, authors, published, siteName } = article.metadata;
  const kept = leaveOut(article, judgement);
  const namesInput = toNamesInput({ title, lang: job.lang || article.metadata.lang }, kept.blocks);

  const start = performance.now();
  const summary = name(namesInput);
  const names = performance.now() - start;

  return {
    kind: article.kind,
    line: {
      title,
      byline: authors.join(', '),
      published,
      siteName,
      lang: namesInput.lang,
      text: toText(kept.blocks),
      removed: toRemoved(article, judgement),
      ...toNamesLine(summary),
      ms: { extract: toTenths(timing.extract), judge: toTenths(timing.judge), names: toTenths(names) },
    },
    markdown: job.format === 'markdown' ? await toMarkdownPage(article.metadata, kept.tree) : '',
  };
}

function toRemoved({ blocks }: Article, { verdicts }: Judgement): RemovedEntry[] {
  return verdicts
    .filter((verdict) => verdict.boilerplate)
    .map((verdict) => ({
      text: blocks[verdict.block]?.text ?? '',
      category: verdict.category ?? 'other',
      reason: toReason(verdict),
    }));
}

function toTenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
