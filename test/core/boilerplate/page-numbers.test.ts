import { expect, test } from 'vitest';
import { type FirstPass, readBlocks } from '../../../src/core/boilerplate/first-pass.ts';
import { pageNumbers } from '../../../src/core/boilerplate/page-numbers.ts';
import { ferryStory, inBox, makeArticle } from './make-article.ts';

const first = (logits: number[], box: (at: number) => number = () => 0): FirstPass[] =>
  logits.map((logit, at) => ({ logit, words: 20, closed: true, kind: 'paragraph', box: box(at), stand: [] }));

test('a block is read with its neighbours, its box and its page', () => {
  const [own, before, after, around, mates] = pageNumbers(
    first([-4, 3, 1, 2, -4], (at) => (at > 0 && at < 4 ? 1 : 0)),
    2,
  );
  expect([own, before, after]).toEqual([1, 3, 2]);
  expect(around).toBeCloseTo((-4 + 3 + 2 - 4) / 4);
  expect(mates).toBeCloseTo(2.5);
});

test('what is not there is told from everything that is', () => {
  const numbers = pageNumbers(first([-9]), 0);
  expect(numbers[0]).toBe(-5);
  expect(numbers.slice(1, 7)).toEqual([-9, -9, -9, -9, -9, -9]);
});

test('every block has the same count of numbers, whatever its page is like', () => {
  const drafts = [...ferryStory, ...inBox(['Support us', 'Please give what you can to our paper.'], 1, ['cta'])];
  const reads = readBlocks(makeArticle(drafts));
  const all = reads.map((read) => ({ ...read, logit: 0 }));
  const counts = new Set(all.map((_, at) => pageNumbers(all, at).length));
  expect(counts.size).toBe(1);
  expect(all.flatMap((_, at) => pageNumbers(all, at)).every(Number.isFinite)).toBe(true);
});
