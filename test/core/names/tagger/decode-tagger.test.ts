import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { summarize } from '../../../../src/core/names/summarize.ts';
import { decodeTagger } from '../../../../src/core/names/tagger/decode-tagger.ts';
import type { NamesInput } from '../../../../src/core/types.ts';

const bytes = new Uint8Array(readFileSync('src/core/data/people.bin'));
const tagger = decodeTagger(bytes);

const toInput = (lang: string, ...texts: string[]): NamesInput => ({
  title: '',
  lang,
  blocks: texts.map((text, index) => ({ index, kind: 'paragraph', text })),
});

const article = toInput(
  'en',
  'Ghanaian President Kofi Mensah met the Dutch foreign minister, Annelies de Wit, in Accra on Monday.',
  'Mensah said the two countries would sign a treaty. De Wit thanked him.',
  'The talks were also attended by Yaw Boateng, a retired teacher.',
);

describe('decodeTagger', () => {
  test('refuses what is no weight file', () => {
    expect(() => decodeTagger(new Uint8Array(64))).toThrow();
  });

  test('the weights stay within their room', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(600_000);
  });

  test('people and places of a plain article', () => {
    const spans = tagger.tag(article).map(({ block, start, end, label }) => ({
      label,
      text: article.blocks[block]!.text.slice(start, end),
    }));
    expect(spans).toContainEqual({ label: 'person', text: 'Kofi Mensah' });
    expect(spans).toContainEqual({ label: 'person', text: 'Mensah' });
    expect(spans).toContainEqual({ label: 'place', text: 'Accra' });
  });

  test('summarize names each once and is the same every time', () => {
    const summary = summarize(article, tagger);
    expect(summary.people.map((person) => person.name).sort()).toEqual([
      'Annelies de Wit',
      'Kofi Mensah',
      'Yaw Boateng',
    ]);
    expect(JSON.stringify(summarize(article, tagger))).toBe(JSON.stringify(summary));
  });

  test.each(['', ' ', '\u0000\ud800 <b>', 'ÄÖÜ '.repeat(2000), "''''----....", '习近平'.repeat(50)])(
    'any text is read',
    (text) => {
      expect(() => summarize(toInput('xx', text), tagger)).not.toThrow();
    },
  );
});
