// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { shadeStrip, strip, TextScale } from '../../src/ui/strip.ts';
import { blocksOf, mentionsOf } from './reading-fixture.ts';

const blocks = blocksOf([{ text: 'x'.repeat(400) }, { text: `${'y'.repeat(100)}Lima` }, { text: 'z'.repeat(496) }]);

const marksOf = (drawn: Element): number[] =>
  [...(drawn.querySelector('.strip-mark')?.getAttribute('d') ?? '').matchAll(/M(\d+) 1h8V10h-8z/g)].map(([, x]) =>
    Number(x),
  );

test('a mark a mention, to scale over the text that is shown', () => {
  expect(marksOf(strip(mentionsOf('Lima', blocks), new TextScale(blocks)))).toEqual([500]);
});

test('a thousand mentions are one element', () => {
  const many = Array.from({ length: 1000 }, (_, start) => ({ block: start % 3, start: start % 100, end: start + 1 }));
  const drawn = strip(many, new TextScale(blocks));
  expect(drawn.childElementCount).toBe(3);
  expect(marksOf(drawn).length).toBeGreaterThan(100);
});

test('what is left out takes no room', () => {
  const shown = blocks.slice(1);
  expect(marksOf(strip(mentionsOf('Lima', shown), new TextScale(shown)))).toEqual([167]);
});

test('the last character’s mark is still inside, a block that is not shown has none', () => {
  const mentions = [
    { block: 2, start: 495, end: 496 },
    { block: 7, start: 0, end: 1 },
  ];
  expect(marksOf(strip(mentions, new TextScale(blocks)))).toEqual([992]);
});

test('the part in view is shaded, and the picture says nothing to the ear', () => {
  const drawn = strip([], new TextScale(blocks));
  shadeStrip(drawn, 0.25, 0.75);
  const view = drawn.querySelector('.strip-view');
  expect([view?.getAttribute('x'), view?.getAttribute('width')]).toEqual(['250', '500']);
  expect(drawn.getAttribute('aria-hidden')).toBe('true');
});
