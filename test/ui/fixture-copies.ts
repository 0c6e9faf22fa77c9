import { readFileSync } from 'node:fs';
import { summarize } from '../../src/core/names/summarize.ts';
import { decodeTagger } from '../../src/core/names/tagger/decode-tagger.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { copyOfReading, type CopyOfReading } from '../../src/ui/copy-of-reading.ts';
import { namesInput, toShownReading } from '../../src/ui/shown-reading.ts';
import { listFixturePages } from './list-fixture-pages.ts';

const tagger = decodeTagger(new Uint8Array(readFileSync('src/core/data/people.bin')));

/** What would be taken away of every fixture that is an article, names and all. */
export function fixtureCopies(): [string, CopyOfReading][] {
  return listFixturePages().flatMap(({ name, html }): [string, CopyOfReading][] => {
    const url = `https://news.example/${name}`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    const shown = toShownReading({
      url,
      reading: readArticle(page, url),
      folded: [],
      automatic: false,
      besides: [],
      gaveUp: false,
      unsaved: false,
    });
    if (!shown) return [];
    return [[name, copyOfReading(shown, summarize(namesInput(shown), tagger), '2026-03-03T10:00:00Z')]];
  });
}
