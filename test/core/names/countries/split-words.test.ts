import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../../src/core/names/countries/split-words.ts';

const split = (text: string): string[] => splitWords(text).map((word) => word.text);

describe('splitWords', () => {
  it('keeps the full stops of abbreviations and cuts at hyphens and apostrophes', () => {
    expect(split("The U.S.-led, Russia's, U.K.")).toEqual(['The', 'U.S.', 'led', 'Russia', 's', 'U.K.']);
    expect(split('Washington D.C. is')).toEqual(['Washington', 'D.C.', 'is']);
    expect(split('U.S')).toEqual(['U.S']);
  });

  it('folds keys and tells how a word is written', () => {
    const words = splitWords('Österreich ÎLE straße İran भारत США');
    expect(words.map(({ key }) => key)).toEqual(['osterreich', 'ile', 'strasse', 'iran', 'भारत', 'сша']);
    expect(words.map((word) => word.case)).toEqual(['title', 'upper', 'lower', 'title', 'none', 'upper']);
  });

  it('gives offsets into the text', () => {
    const text = '«Россия» и\u00a0Côte d’Ivoire';
    for (const { text: word, start, end } of splitWords(text)) expect(text.slice(start, end)).toBe(word);
  });
});
