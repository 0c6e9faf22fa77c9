import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarize } from '../../src/core/names/summarize.ts';
import { decodeTagger } from '../../src/core/names/tagger/decode-tagger.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { copyOfReading, type CopyOfReading } from '../../src/ui/copy-of-reading.ts';
import { namesInput, toShownReading } from '../../src/ui/shown-reading.ts';

// In jsdom a path is no `URL` that node would take.
const folder = join(import.meta.dirname, '../fixtures');
const tagger = decodeTagger(new Uint8Array(readFileSync('src/core/data/people.bin')));

/** What would be taken away of every fixture that is an article, names and all. */
export function fixtureCopies(): [string, CopyOfReading][] {
  return readdirSync(folder).flatMap((name): [string, CopyOfReading][] => {
    const url = `https://news.example/${name}`;
    const page = new DOMParser().parseFromString(readFileSync(join(folder, name, 'page.html'), 'utf8'), 'text/html');
    const shown = toShownReading({
      url,
      reading: readArticle(page, url),
      folded: [],
      automatic: false,
      over: [],
      gaveUp: false,
    });
    if (!shown) return [];
    return [[name, copyOfReading(shown, summarize(namesInput(shown), tagger), '2026-03-03T10:00:00Z')]];
  });
}
