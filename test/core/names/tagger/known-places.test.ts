import { expect, test } from 'vitest';
import { makeBloom } from '../../../../src/core/names/tagger/bloom.ts';
import { PLACE } from '../../../../src/core/names/tagger/known-places.ts';
import { readText } from '../../../../src/core/names/tagger/text-model.ts';
import { PLACE_SIGN } from '../../../../src/core/names/tagger/word-table.ts';

const lexicon = makeBloom(
  ['accra', 'san pedro', 'san pedro sula', 'stratford upon avon'].map((name) => PLACE_SIGN + name),
);

function placesOf(...texts: string[]): string[] {
  const blocks = texts.map((text, index) => ({ index, kind: 'paragraph' as const, text }));
  const model = readText({ title: '', lang: 'en', blocks }, lexicon);
  return model.tokens.flatMap(({ text }, i) => {
    const kind = Object.keys(PLACE).find((name) => PLACE[name as keyof typeof PLACE] === model.place[i])!;
    return kind === 'none' ? [] : [`${text}:${kind}`];
  });
}

test.each([
  ['In Accra it rained.', ['Accra:whole']],
  ['It snowed over San Pedro Sula.', ['San:first', 'Pedro:further', 'Sula:further']],
  ['San Pedro, Sula', ['San:first', 'Pedro:further']],
  ['A hyphen is a space: Stratford-upon-Avon', ['Stratford:first', 'upon:further', 'Avon:further']],
  ['Without a capital accra is none.', []],
])('%s', (text, places) => {
  expect(placesOf(text)).toEqual(places);
});

test('no place goes on in the next block', () => {
  expect(placesOf('Welcome to San', 'Pedro came.')).toEqual([]);
});
