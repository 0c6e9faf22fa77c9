import { expect, test } from 'vitest';
import { countWords, words } from '../../../src/core/text/words.ts';

test.each([
  'Three towns, 20 roads and half a bridge: nobody was hurt.',
  'Ein Straßenbahn-Fahrer (44) sagte es; "für alle".',
  '＜震度5弱＞ 13日、午後9時19分ごろ、6.9と推定',
  'ประเทศไทย กับ AI ใหม่',
  'in\u0301gles e\u0301 um\u0323 ที่นี่x',
  'क्षेत्रीय समाचार और 2024',
  'gothic 𐌰𐌱𐌲 and 𠮷野家 😀 smile',
  ' \u200b— … ',
  '',
])('counting comes to the same as listing: %s', (text) => {
  expect(countWords(text)).toBe(words(text).length);
});

test.each([
  ['Le café-bar n’ouvre qu’à 9 h.', ['Le', 'café', 'bar', 'n', 'ouvre', 'qu', 'à', '9', 'h']],
  ['Её слово, ещё_раз 2', ['Её', 'слово', 'ещё_раз', '2']],
  ['＜震度5弱＞ ごろ', ['震', '度', '5', '弱', 'ご', 'ろ']],
])('words of %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
