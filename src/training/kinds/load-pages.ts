import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extract } from '../../core/extract/extract.ts';
import type { PageSigns } from '../../core/extract/page-signs.ts';
import { runSteps } from '../../core/run-steps.ts';
import { siteOf } from '../judge/site-of.ts';
import { openSavedPage } from '../open-saved-page.ts';

/** A page as the pipeline sees it. */
export interface KnownPage {
  corpus: string;
  /** "article", or what it is instead. */
  type: string;
  site: string;
  signs: PageSigns;
}

interface Line {
  id: string;
  file: string;
  url?: string;
  type?: string;
}

/** Pages of news sites are articles all; the others say what they are. */
const corpora = ['wcxb', 'fundus', 'labelled'];
/** Null for a page that breaks the parser. */
function readSigns(file: string, url: string): PageSigns | null {
  try {
    return runSteps(extract(openSavedPage(file), url)).signs;
  } catch {
    return null;
  }
}

function readLines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/**
 * The signs of all pages whose kind is known. To read them takes minutes, so they are kept in `cacheFile`: delete it
 * after a change of the signs or of what is found on a page.
 */
export async function loadPages(corpusFolder: string, cacheFile: string): Promise<KnownPage[]> {
  mkdirSync(dirname(cacheFile), { recursive: true });
  const cache = new Map(readLines(cacheFile).map((line) => JSON.parse(line) as [string, PageSigns | null]));
  const pages: KnownPage[] = [];
  for (const corpus of corpora) {
    for (const json of readLines(join(corpusFolder, corpus, 'index.jsonl'))) {
      const { id, file, url = '', type = 'article' } = JSON.parse(json) as Line;
      const key = `${corpus} ${id}`;
      let signs = cache.get(key);
      if (signs === undefined) {
        signs = readSigns(join(corpusFolder, corpus, file), url);
        appendFileSync(cacheFile, `${JSON.stringify([key, signs])}\n`);
        // Documents are only let go of between two turns of the event loop.
        await new Promise(setImmediate);
      }
      const host = URL.canParse(url) ? new URL(url).hostname : '';
      if (signs) pages.push({ corpus, type, site: siteOf(host || id), signs });
    }
  }
  return pages;
}
