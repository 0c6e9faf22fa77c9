import { expect, test } from 'vitest';
import { judgeAppealsForPage, judgeForPage } from '../../src/background/judge-for-page.ts';
import { judge } from '../../src/core/boilerplate/judge.ts';
import { makeArticle } from '../core/boilerplate/make-article.ts';

const article = makeArticle([
  'The ferry sailed on Monday with ninety passengers on board.',
  'Please make a donation to Mill Town Herald today, so that our reporters can go on.',
]);

test('judges what a page sends as the core does', () => {
  expect(judgeForPage(JSON.parse(JSON.stringify(article)))).toEqual(judge(article));
});

test.each([
  ['nothing', undefined],
  ['no blocks', { metadata: article.metadata }],
  ['a block of another shape', { ...article, blocks: [{ index: 0, text: 'a' }] }],
  ['blocks out of order', { ...article, blocks: [...article.blocks].reverse() }],
  ['a title that is an object', { ...article, metadata: { ...article.metadata, title: {} } }],
])('has nothing to say of %s', (_what, sent) => {
  expect(judgeForPage(sent)).toBeNull();
});

test('says of each text whether it is an appeal, and nothing of what is no text', () => {
  const hints = { publisher: 'Mill Town Herald', hasField: false, hasEntry: false, isNamedForAsking: false };
  const ask = ['Please make a donation to Mill Town Herald today, so that our reporters can go on.'];
  const plain = ['The ferry sailed on Monday with ninety passengers on board.'];
  const [one, other] = judgeAppealsForPage([
    { lines: ask, ...hints },
    { lines: plain, ...hints },
  ]) ?? [null];
  expect([one?.category, other]).toEqual(['donation-appeal', null]);
  expect(judgeAppealsForPage([{ lines: 'a', ...hints }])).toBeNull();
  expect(judgeAppealsForPage('all')).toBeNull();
});
