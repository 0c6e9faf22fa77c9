import { expect, test } from 'vitest';
import { addressesReader, mostAsked, readText } from '../../../src/core/boilerplate/text-features.ts';

const nobody = new Set<string>();

test('a French "du" speaks to nobody, a German one does', () => {
  expect(addressesReader('Le directeur du port a remis les clés du phare au maire.', nobody, 'fr-FR')).toBe(false);
  expect(addressesReader('Dann weißt du, warum die Fähre nicht fährt.', nobody, 'de')).toBe(true);
  expect(addressesReader('Dann weißt du, warum die Fähre nicht fährt.', nobody, '')).toBe(true);
});

test('who is spoken to in a quotation is not the reader', () => {
  expect(addressesReader('“You must pay for your boat,” said Karl Ostrand of the yard.', nobody, 'en')).toBe(false);
  expect(addressesReader('You must pay for your boat, said Karl Ostrand of the yard.', nobody, 'en')).toBe(true);
});

test('what is asked for is counted by sentence, for the reader and for the publisher', () => {
  const asked = (text: string) => mostAsked(readText(text, nobody));
  expect(asked('You can donate and subscribe.').reader).toBe(2);
  expect(asked('The charity takes donations. You may leave now.').reader).toBe(0);
  expect(asked('We ask for support.').publisher).toBeGreaterThan(0);
});
