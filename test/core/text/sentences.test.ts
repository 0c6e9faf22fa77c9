import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const split = (text: string): string[] => {
  const tokens = tokenize(text);
  return findSentences(tokens).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
};

describe('findSentences', () => {
  test.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['Dr. Smith met Mr. Jones. They spoke.', ['Dr. Smith met Mr. Jones.', 'They spoke.']],
    ['J. K. Rowling wrote it.', ['J. K. Rowling wrote it.']],
    ['“Go!” he said.', ['“Go!” he said.']],
    ['“We won.” The crowd cheered.', ['“We won.”', 'The crowd cheered.']],
    ['他来了。我走了。', ['他来了。', '我走了。']],
    ['no stop at the end', ['no stop at the end']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('sentences follow one another and leave no token out', () => {
    const tokens = tokenize('One. Two? Three! Four… five. (Six.) Seven');
    let next = 0;
    for (const { from, to } of findSentences(tokens)) {
      expect(from).toBe(next);
      next = to;
    }
    expect(next).toBe(tokens.length);
  });
});
