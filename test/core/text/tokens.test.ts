import { describe, expect, test } from 'vitest';
import { GAP, tokenize } from '../../../src/core/text/tokens.ts';

const texts = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  test.each([
    ['Park Bum-kye spoke.', ['Park', 'Bum', 'kye', 'spoke', '.']],
    ["Trump's aide", ['Trump', 's', 'aide']],
    ['d’Emmanuel Macron', ['d', 'Emmanuel', 'Macron']],
    ['Dr. J. R. Smith Jr. left.', ['Dr.', 'J.', 'R.', 'Smith', 'Jr.', 'left', '.']],
    ['the U.S. Senate', ['the', 'U.S.', 'Senate']],
    ['10,000 men', ['10,000', 'men']],
    ["В'ячеслав Лук'янов", ["В'ячеслав", "Лук'янов"]],
    ['习近平说', ['习', '近', '平', '说']],
    ['トランプ氏', ['トランプ', '氏']],
    ['김정은은', ['김', '정', '은', '은']],
    ['“No,” he said', ['“', 'No', ',', '”', 'he', 'said']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('offsets give back the text of every token', () => {
    const text = 'Türkiye’de “Kim Jong-un” — 1.5 m, O’Neill.';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  test('tells what lies between two tokens', () => {
    expect(tokenize('Bum-kye d’Or x, y').map((token) => token.gap)).toEqual([
      GAP.space,
      GAP.hyphen,
      GAP.space,
      GAP.apostrophe,
      GAP.space,
      GAP.none,
      GAP.space,
    ]);
  });

  test('a dash that stands free is a mark of its own', () => {
    expect(texts('Paris - Berlin')).toEqual(['Paris', '-', 'Berlin']);
  });
});
