// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { BlockRanges } from '../../src/ui/block-range.ts';

const element = (markup: string): HTMLElement => {
  const parsed = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html');
  const holder = document.importNode(parsed.querySelector('main')!, true);
  return holder.firstElementChild as HTMLElement;
};

describe('finds every stretch of a block’s text in what is shown', () => {
  test.each([
    ['<p>Kyiv said on Monday</p>', 'Kyiv said on Monday'],
    ['<p>The <b>Prime</b> <i>Minister</i> left</p>', 'The Prime Minister left'],
    ['<p>  spaced \n\t out\u00a0 text </p>', 'spaced out text'],
    ['<p>first line<br>second line</p>', 'first line second line'],
    ['<table><tr><td>Greece</td><td>1.90 <b>euros</b></td></tr></table>', 'Greece 1.90 euros'],
    ['<li>own text<ul><li>of another block</li></ul></li>', 'own text'],
  ])('%s', (markup, text) => {
    const shown = element(markup);
    const inner = shown.querySelector<HTMLElement>('li');
    const blocks = new Map([[0, shown.querySelector<HTMLElement>('tr') ?? shown]]);
    if (inner) blocks.set(1, inner);
    const ranges = new BlockRanges(blocks);
    for (const word of text.matchAll(/\S+( \S+)?/g)) {
      const range = ranges.find(0, text, word.index, word.index + word[0].length);
      const found = range?.cloneContents().textContent.replace(/\s+/g, ' ');
      // A line break has no text of its own.
      expect(found?.replace(' ', '')).toBe(word[0].replace(' ', ''));
    }
  });
});

test('finds the same occurrence when what is shown differs a little', () => {
  const ranges = new BlockRanges(new Map([[0, element('<p>[Picture] Chad met Chad again</p>')]]));
  const range = ranges.find(0, 'Chad met Chad again', 9, 13);
  expect(range?.toString()).toBe('Chad');
  expect(range?.startOffset).toBe(19);
});

test('gives nothing for text that is not there', () => {
  const ranges = new BlockRanges(new Map([[0, element('<p>short</p>')]]));
  expect(ranges.find(0, 'another text', 0, 7)).toBeUndefined();
  expect(ranges.find(9, 'short', 0, 5)).toBeUndefined();
});

test('looking changes nothing', () => {
  const shown = element('<p>The <b>Prime</b> Minister</p>');
  const before = shown.outerHTML;
  new BlockRanges(new Map([[0, shown]])).find(0, 'The Prime Minister', 4, 18);
  expect(shown.outerHTML).toBe(before);
});
