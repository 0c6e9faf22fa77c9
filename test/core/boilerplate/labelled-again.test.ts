import { expect, test } from 'vitest';
import { labelledAgain } from '../../../src/core/boilerplate/labelled-again.ts';
import { makeArticle, type Draft } from './make-article.ts';

const swahili = [
  'Kivuko kilichozama mwezi Januari kitajengwa upya katika bandari ya kaskazini, serikali ilisema Jumatatu.',
  'Injini mbili kati ya tatu ziliokolewa na wazamiaji waliofanya kazi siku tisa katika maji baridi.',
];
const english = [
  'The car ferry that sank in the January storm will be rebuilt at a yard in the north, the government said.',
  'Two of the three engines were saved by divers, who worked for nine days in water of four degrees.',
];
const pointer = (text: string, outwardLinks = 0): Draft => ({
  text,
  shape: { links: 1, linkChars: text.length, outwardLinks },
});
const found = (drafts: Draft[]): string[] => [...labelledAgain(makeArticle(drafts).blocks)].map(({ text }) => text);

const twice = ['SOMA PIA HAPA | Shule ya kisiwa yahamia ukumbi', 'SOMA PIA HAPA | Bei ya samaki yapanda tena sokoni'];

test('links that the same label announces point to other stories, in a language whose words are not known', () => {
  const [one, other] = twice.map((text) => pointer(text));
  expect(found([swahili[0]!, one!, swahili[1]!, other!])).toEqual(twice);
});

test.each([
  ['one label alone', [swahili[0]!, pointer(twice[0]!), swahili[1]!]],
  ['links to other sites', [swahili[0]!, ...twice.map((text) => pointer(text, 1)), swahili[1]!]],
  ['lines that are no links', [...swahili, ...twice]],
  [
    'labels of one word',
    [...swahili, pointer('Bandari: Kivuko kitajengwa upya mwakani'), pointer('Bandari: Wazamiaji wapata tuzo kubwa')],
  ],
  [
    'a language whose words are known',
    [...english, pointer('The ferry: What the divers saw'), pointer('The ferry: How the engines were raised')],
  ],
])('%s are left to what they say', (_, drafts) => {
  expect(found(drafts)).toEqual([]);
});
