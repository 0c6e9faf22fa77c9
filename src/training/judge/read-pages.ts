import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { segment } from '../../core/article/segment.ts';
import { extract } from '../../core/extract/extract.ts';
import { runSteps } from '../../core/run-steps.ts';
import type { Block, Metadata } from '../../core/types.ts';
import { openSavedPage } from '../open-saved-page.ts';

/** A line of a corpus index, with what that corpus knows. */
export interface PageLine {
  id: string;
  url: string;
  file: string;
  type?: string;
  lang?: string;
  publisher?: string;
  gold?: string;
  captions?: string[];
  with?: string[];
  without?: string[];
  boilerplate?: { text: string; category: string }[];
  must_keep?: string[];
}

/** What the pipeline found on a page, before anything is judged. */
export interface ReadPage {
  corpus: string;
  line: PageLine;
  metadata: Metadata;
  blocks: Block[];
}

type Cached = Pick<ReadPage, 'metadata' | 'blocks'> | null;

/** Null for a page that breaks the parser: it is left out. */
function readOrSkip(file: string, url: string): Cached {
  try {
    const { content, text, kept, metadata } = runSteps(extract(openSavedPage(file), url));
    return content && text ? { metadata, blocks: segment(content, kept, url, text).blocks } : null;
  } catch {
    return null;
  }
}

function readCache(file: string): Map<string, Cached> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as [string, Cached]));
}

/**
 * The pages of one corpus through extract and segment. That takes minutes, so what was read is kept in
 * `cacheFolder`; delete it after a change of those stages.
 */
export async function readPages(corpusFolder: string, corpus: string, cacheFolder: string): Promise<ReadPage[]> {
  const cacheFile = join(cacheFolder, `${corpus}.jsonl`);
  mkdirSync(dirname(cacheFile), { recursive: true });
  if (!existsSync(cacheFile)) writeFileSync(cacheFile, '');
  const cache = readCache(cacheFile);
  const lines = readFileSync(join(corpusFolder, corpus, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const pages: ReadPage[] = [];
  for (const json of lines) {
    const line = JSON.parse(json) as PageLine;
    if (line.type !== undefined && line.type !== 'article') continue;
    let read = cache.get(line.id);
    if (read === undefined) {
      read = readOrSkip(join(corpusFolder, corpus, line.file), line.url);
      appendFileSync(cacheFile, `${JSON.stringify([line.id, read])}\n`);
      // Documents are only let go of between two turns of the event loop.
      await new Promise(setImmediate);
    }
    if (read?.blocks.length) pages.push({ corpus, line, ...read });
  }
  return pages;
}
