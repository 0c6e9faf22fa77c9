import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLone } from '../../src/core/boilerplate/first-pass.ts';
import { judge } from '../../src/core/boilerplate/judge.ts';
import { leaveOut } from '../../src/core/leave-out.ts';
import { summarize } from '../../src/core/names/summarize.ts';
import { decodeTagger } from '../../src/core/names/tagger/decode-tagger.ts';
import { readArticle } from '../../src/core/read-article.ts';
import type { Block, NamesInput, Reading } from '../../src/core/types.ts';
import { openCounted } from './count-reads.ts';
import { parsePage, prose } from './parse-page.ts';
import { mutatedPage, randomPage, randomText } from './random-pages.ts';

const url = 'https://news.example/2024/storm';
const { FAIR_COPY_RUNS } = process.env;
/** The same pages in every run, or so many others as are asked for; a failure names the page, and the seed. */
const bounds = FAIR_COPY_RUNS ? { numRuns: Number(FAIR_COPY_RUNS) } : { seed: 20241017, numRuns: 25 };
/** Milliseconds for each property; the runs that are asked for take as long as they take. */
const patience = FAIR_COPY_RUNS ? 3_600_000 : 60_000;

/** Within one turn nothing of a page that was opened is let go of: a thousand would fill the memory. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

type Found = Extract<Reading, { ok: true }>;

const read = (html: string): Reading => readArticle(parsePage(html), url);
const withoutTiming = (reading: Reading): unknown => ({ ...reading, timing: null });
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/** Do the letters of `text` stand in `page` in this order? */
function isInOrder(text: string, page: string): boolean {
  let at = -1;
  for (const letter of text) {
    at = page.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

describe.each([
  ['a page of anything', randomPage],
  ['a page of ours, damaged', mutatedPage],
])('%s', (_name, pages) => {
  test(
    'is read without a throw, twice alike, divided without rest, and says nothing of its own',
    async () => {
      await fc.assert(
        fc.asyncProperty(pages, async (html) => {
          await turn();
          const reading = read(html);
          expect(withoutTiming(read(html))).toEqual(withoutTiming(reading));
          if (!reading.ok) return;
          expectDivided(reading);
          expectSettled(reading);
          // A body that is stated in data is the only text that does not stand on the page.
          if (!html.includes('articleBody')) expectOnPage(reading, html);
        }),
        bounds,
      );
    },
    patience,
  );
});

describe('texts of anything', () => {
  const tagger = decodeTagger(readFileSync('src/core/data/people.bin'));
  const inputs: fc.Arbitrary<NamesInput> = fc
    .record({
      title: randomText,
      lang: fc.constantFrom('en', 'ru', 'zh', 'ar', 'hi', 'de', '', 'xx', '__proto__', 'en-\u0000'),
      texts: fc.array(
        randomText.map((text) => text.trim()),
        { maxLength: 12 },
      ),
    })
    .map(({ texts, ...rest }) => ({
      ...rest,
      blocks: texts.map((text, index) => ({ index, kind: 'paragraph', text })),
    }));

  test(
    'give names without a throw, twice alike, each at its place in the text',
    () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const summary = summarize(input, tagger);
          expect(summarize(input, tagger)).toEqual(summary);
          const { people, countries, implied } = summary;
          const mentions = [
            ...people.flatMap((person) => person.mentions),
            ...[...countries, ...implied].flatMap((country) => [...country.mentions, ...country.seats]),
          ];
          const misplaced = mentions.filter(({ block, start, end }) => {
            const { length } = input.blocks[block]?.text ?? '';
            return !(start >= 0 && start < end && end <= length);
          });
          expect(misplaced).toEqual([]);
        }),
        bounds,
      );
    },
    patience,
  );
});

/** What is kept and what is left out are all blocks, each once, in text and tree. */
function expectDivided({ article, judgement }: Found): void {
  const { blocks, tree } = leaveOut(article, judgement);
  const gone = judgement.verdicts.filter(({ boilerplate }) => boilerplate).map(({ block }) => block);
  const all = [...blocks.map(({ index }) => index), ...gone].sort((one, other) => one - other);
  expect(all).toEqual(article.blocks.map((_block, index) => index));
  const shown = JSON.stringify(tree).match(/"block":\d+/g) ?? [];
  expect(shown).toHaveLength(blocks.length);
}

/** Of what is left of a cleaned article nothing goes when it is cleaned once more, unless the cap had held it. */
function expectSettled({ article: { metadata, blocks }, judgement }: Found): void {
  const isGone = ({ index }: Block): boolean => judgement.verdicts[index]?.boilerplate === true;
  const rest = blocks.filter((block) => !isGone(block));
  const again = judge({ metadata, blocks: rest }).verdicts.filter(({ boilerplate }) => boilerplate);
  if (again.length === 0) return;
  const words = (of: Block[]): number => of.reduce((sum, { text }) => sum + readLone(text, new Set()).words, 0);
  const gone = blocks.filter((block) => isGone(block) || again.some(({ block: index }) => index === block.index));
  // Words as the cap counts them; captions never go, and it does not count theirs.
  expect(words(gone) / words(blocks.filter(({ kind }) => kind !== 'caption'))).toBeGreaterThan(0.2);
}

function expectOnPage({ article }: Found, html: string): void {
  const page = bare(parsePage(html).body.textContent);
  const words = article.blocks.flatMap(({ text }) => text.split(' '));
  // A word may have lost something in its midst; few do.
  expect(words.filter((word) => !page.includes(bare(word))).length).toBeLessThanOrEqual(3 + words.length / 50);
  expect(isInOrder(bare(words.join('')), page)).toBe(true);
}

/** Pages of a shape, with so many parts. */
const shapes: Record<string, (parts: number) => string> = {
  'paragraphs side by side': (parts) =>
    Array.from({ length: parts }, (_, at) => `<p>${prose(`a${at}`, 15)}</p>`).join(''),
  'links in lists': (parts) =>
    `<p>${prose('a', 60)}</p><ul>${Array.from({ length: parts }, (_, at) => `<li><a href="/${at}">${prose(`b${at}`, 4)}</a></li>`).join('')}</ul>`,
  'boxes in boxes': (parts) =>
    Array.from(
      { length: parts / 8 },
      (_, at) => `${'<div>'.repeat(8)}<p>${prose(`c${at}`, 15)}</p>${'</div>'.repeat(8)}`,
    ).join(''),
  'words in words': (parts) => `<p>${Array.from({ length: parts }, (_, at) => `<b>word${at} </b>`).join('')}</p>`,
  'lines cut by breaks': (parts) =>
    `<div>${Array.from({ length: parts }, (_, at) => `${prose(`d${at}`, 6)}<br><br>`).join('')}</div>`,
  'paragraphs in a form': (parts) =>
    `<p>${prose('a', 60)}</p><form>${Array.from({ length: parts }, (_, at) => `<p>${prose(`i${at}`, 15)}</p>`).join('')}</form>`,
  'rows of a table': (parts) =>
    `<p>${prose('a', 60)}</p><table>${Array.from({ length: parts / 3 }, (_, at) => `<tr><td>${prose(`e${at}`, 3)}</td><td>${prose(`f${at}`, 3)}</td></tr>`).join('')}</table>`,
  'articles of a front': (parts) =>
    Array.from(
      { length: parts / 4 },
      (_, at) => `<article><h2><a href="/${at}">${prose(`g${at}`, 5)}</a></h2><p>${prose(`h${at}`, 20)}</p></article>`,
    ).join(''),
};

function readsOf(html: string): number {
  const { document, reads } = openCounted(
    `<title>A page of rain</title><body><article><h1>A page of rain</h1>${html}</article>`,
  );
  readArticle(document, url);
  return reads();
}

describe('the work of reading grows as the page does', () => {
  test.each(Object.entries(shapes))('%s', (_name, make) => {
    const [small, large] = [readsOf(make(240)), readsOf(make(960))];
    // Four times the page: 4 when work grows as the page, 4.9 when it grows as n log n, 16 as its square.
    expect(large / small).toBeLessThan(6);
  });
});
