import { expect, test } from 'vitest';
import { isLabelledPointer, isNote } from '../../../src/core/boilerplate/labels.ts';
import { addressesReader, mostAsked, readText } from '../../../src/core/boilerplate/text-features.ts';

const nobody = new Set<string>();

test.each([
  ['Le directeur du port a remis les clés du phare au maire.', false],
  ['Dann weißt du, warum die Fähre nicht fährt.', true],
  ['It was cold, and the ferry was late.', false],
  ['Was die Werft sagt, ist nicht bekannt.', false],
  ['Nie zapomnimy o was i o waszej pracy.', true],
  ['The US has sold the island.', false],
  ['SUPPORT US', true],
  ['Os barcos ficaram nas docas e nos cais.', false],
])('a word speaks to somebody in its own language only: %s', (text, addresses) => {
  expect(addressesReader(readText(text, nobody))).toBe(addresses);
});

test('who is spoken to in a quotation is not the reader', () => {
  expect(addressesReader(readText('“You must pay for your boat,” said Karl Ostrand of the yard.', nobody))).toBe(false);
  expect(addressesReader(readText('You must pay for your boat, said Karl Ostrand of the yard.', nobody))).toBe(true);
});

test('what is asked for is counted by sentence, for the reader and for the publisher', () => {
  const asked = (text: string) => mostAsked(readText(text, nobody));
  expect(asked('You can donate and subscribe.').reader).toBe(2);
  expect(asked('The charity takes donations. You may leave now.').reader).toBe(0);
  expect(asked('We ask for support.').publisher).toBeGreaterThan(0);
});

test.each([
  ['READ MORE: Why the old ferry sank', true],
  ['Lesen Sie auch: Warum die alte Fähre sank', true],
  ['À lire aussi : pourquoi le vieux bac a coulé', true],
  ['Читайте также: почему затонул старый паром', true],
  ['The plan: a new ferry by May', false],
  ['Read more slowly, she told the class, and all of them did: they had an hour.', false],
  ['Read more:', false],
])('the label of a pointer to another story: %s', (text, expected) => {
  expect(isLabelledPointer(readText(text, nobody))).toBe(expected);
});

test.each([
  ["Editor's note: We added two boats to this list in May.", true],
  ['Correction: The fine was four million, not forty.', true],
  ['Anmerkung der Redaktion: Das Gespräch wurde im März geführt.', true],
  ['Korrektur: Die Fähre fährt um neun, nicht um zehn.', true],
  ['Disclosure: we may earn a commission from what you buy here.', false],
  ["Editor's note: Please donate to keep this site afloat.", false],
  ['Note the tide: it comes in fast.', false],
])('a note that belongs to the article: %s', (text, expected) => {
  expect(isNote(readText(text, nobody))).toBe(expected);
});

test('soft hyphens are not of any word', () => {
  const { text, count, sentences } = readText('Unter\u00adstützen Sie unseren Jour\u00adnalis\u00admus.', nobody);
  expect(text).toBe('Unterstützen Sie unseren Journalismus.');
  expect(count).toBe(4);
  expect([...sentences[0]!.subjects]).toContain('support');
});
