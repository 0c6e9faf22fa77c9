import { expect, test } from 'vitest';
import { readLanguages } from '../../../src/core/boilerplate/read-languages.ts';

test.each([
  ['it was cold and the ferry was late', ['en']],
  ['was die werft sagt ist nicht bekannt', ['de']],
  ['nie zapomnimy o was i o waszej pracy', ['pl']],
  ['le directeur du port a remis les clés', ['fr']],
  ['os barcos ficaram nas docas e nos cais', ['pt']],
  ['ferry', []],
])('%s', (text, languages) => {
  expect([...readLanguages(text.split(' '))]).toEqual(languages);
});

test('what is as much one language as another is left open', () => {
  expect(readLanguages(['una', 'gondola']).size).toBeGreaterThan(1);
});
