import { expect, test } from 'vitest';
import { scoreBody } from '../../src/bench/score-body.ts';
import { prose } from '../core/parse-page.ts';

const gold = [prose('first', 10), prose('middle', 10), prose('last', 10)].join('\n');

test('the same text is right in everything', () => {
  expect(scoreBody(gold, gold, gold)).toEqual({ word: 1, hasEnds: true, keptByJudge: 1 });
});

test('a text without its end, which the judge took', () => {
  const text = gold.slice(0, gold.indexOf('last0'));
  expect(scoreBody(gold, text, gold)).toMatchObject({ hasEnds: false, keptByJudge: 2 / 3 });
  expect(scoreBody(gold, text, text)).toMatchObject({ hasEnds: false, keptByJudge: 1 });
});

test('of nothing found the judge took nothing', () => {
  expect(scoreBody(gold, '', '')).toEqual({ word: 0, hasEnds: false, keptByJudge: 1 });
});
