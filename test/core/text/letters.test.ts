import { expect, test } from 'vitest';
import { letters } from '../../../src/core/text/letters.ts';

test.each([
  ['Sorry, “Doctor” — 2 × ½ naïve cafés… €5', 'sorrydoctor2½naïvecafés5'],
  ['Её слово — №1', 'еёслово1'],
  ['東京、6.9と', '東京69と'],
  ['İstanbul', 'istanbul'],
  [' \u200b— … ', ''],
  ['Deutsch\u00adland', 'deutschland'],
])('%s', (text, expected) => {
  expect(letters(text)).toBe(expected);
});
