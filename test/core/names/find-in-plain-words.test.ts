import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { summarize } from '../../../src/core/names/summarize.ts';
import { decodeTagger } from '../../../src/core/names/tagger/decode-tagger.ts';
import type { Mention, NamesInput, Summary } from '../../../src/core/types.ts';

const tagger = decodeTagger(new Uint8Array(readFileSync('src/core/data/people.bin')));

const german = [
  'Der ukrainische Präsi|dent Wolo|dymyr Selen|skyj reiste am Montag mit Recep Tayyip Erdoğan nach Öster|reich.',
  'Selenskyj traf dort Bundes|kanzler Olaf Scholz und Viktor Orbán, und Moskau drohte.',
  'Selen|skyj| will mit Wladi|mir Pu|tin über Süd|korea und die Ukra|ine sprechen.',
];
const russian = ['Президе́нт Росси́и Влади́мир Пу́тин прие́хал в Кита́й.', 'Пу́тин встре́тил мини́стра Серге́я Лавро́ва.'];

const withSoftHyphens = (text: string): string => text.replaceAll('|', '\u00ad');
const decomposed = (text: string): string => text.replaceAll('|', '').normalize('NFD');
const plain = (text: string): string => text.replaceAll(/[|\u00ad]/g, '').normalize('NFC');
const withoutStress = (text: string): string => text.replaceAll('\u0301', '');

const inputOf = (lang: string, texts: string[]): NamesInput => ({
  title: '',
  lang,
  blocks: texts.map((text, index) => ({ index, kind: 'paragraph', text })),
});

const mentionsOf = ({ people, countries, implied }: Summary): Mention[] => [
  ...people.flatMap(({ mentions }) => mentions),
  ...[...countries, ...implied].flatMap(({ mentions, seats }) => [...mentions, ...seats]),
];
const textAt = (texts: string[], { block, start, end }: Mention): string => texts[block]!.slice(start, end);

/** A summary without the places. */
const saidBy = ({ people, countries, implied }: Summary): unknown => [
  people.map(({ name, role, forms, mentions }) => [name, role, forms, mentions.length]),
  ...[countries, implied].map((all) => all.map(({ code, forms, seatForms }) => [code, forms, seatForms])),
];

describe.each([
  ['with soft hyphens', 'de', german.map(withSoftHyphens), german.map(plain), 'Wladi\u00admir Pu\u00adtin'],
  ['with letters in parts', 'de', german.map(decomposed), german.map(plain), 'Viktor Orba\u0301n'],
  ['with marks of stress', 'ru', russian, russian.map(withoutStress), 'Влади\u0301мир Пу\u0301тин'],
  ['as they are', 'de', german.map(plain), german.map(plain), 'Viktor Orbán'],
])('words %s', (_name, lang, written, expectedIn, marked) => {
  const [summary, expected] = [written, expectedIn].map((texts) => summarize(inputOf(lang, texts), tagger));

  test('do not hide who and where', () => {
    expect(expected!.people.length).toBeGreaterThan(1);
    expect(expected!.countries.length).toBeGreaterThan(1);
    expect(saidBy(summary!)).toEqual(saidBy(expected!));
  });

  test('are marked as they stand, from the first letter to the last', () => {
    const all = mentionsOf(summary!).map((mention) => textAt(written, mention));
    expect(all).toContain(marked);
    expect(all.map((text) => withoutStress(plain(text)))).toEqual(
      mentionsOf(expected!).map((mention) => textAt(expectedIn, mention)),
    );
    expect(all.filter((text) => text.endsWith('\u00ad'))).toEqual([]);
  });
});
