import { describe, expect, test } from 'vitest';
import { nameWords } from '../../../src/core/article/name-words.ts';
import { isAskingBox, leadsToAsking, mayAsk } from '../../../src/core/boilerplate/is-asking-box.ts';

const shape = (wrappers: string, linkWords = '', fields = 0) => ({
  wrappers: wrappers.split(' '),
  links: linkWords ? 1 : 0,
  linkWords: linkWords.split(' ').filter(Boolean),
  fields,
});

describe('a box by how it is built', () => {
  test('that is named for support and leads to a donation asks, in any language', () => {
    expect(isAskingBox([shape('support note'), shape('support note'), shape('button support note', 'donate')])).toBe(
      true,
    );
    expect(isAskingBox([shape('newsletter box'), shape('newsletter box', '', 2)])).toBe(true);
  });

  test('that has only the name, only the link, or other links does not', () => {
    expect(isAskingBox([shape('support note'), shape('support note')])).toBe(false);
    expect(isAskingBox([shape('article text'), shape('article text', 'donate')])).toBe(false);
    expect(isAskingBox([shape('support note'), shape('article text', 'donate')])).toBe(false);
    expect(isAskingBox([{ ...shape('support note', 'donate'), links: 5 }, shape('support note')])).toBe(false);
  });
});

test.each(['Donate', 'x__newsletterBox--wide', '/de/ABO/probe', 'about-london', 'site-header', '', 'don'])(
  'a name with a word of asking is never passed over: %s',
  (name) => {
    expect(mayAsk(name) || !leadsToAsking(nameWords(name))).toBe(true);
  },
);

test('most names are passed over', () => {
  expect(['site-header', 'Story__body', '/2024/05/ferry'].some(mayAsk)).toBe(false);
});
