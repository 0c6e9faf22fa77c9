import { expect, test } from 'vitest';
import { scoreMetadata } from '../../src/bench/score-metadata.ts';

test('a title counts by its letters, a date by its day', () => {
  const gold = { title: '“Rain”, again', published: '2026-01-02' };
  expect(scoreMetadata(gold, { title: '"Rain" again', published: '2026-01-02T10:00:00Z' })).toEqual({
    title: true,
    published: true,
  });
  expect(scoreMetadata(gold, { title: 'Rain again | Site', published: '2026-01-03' })).toEqual({
    title: false,
    published: false,
  });
});

test('authors are right when they are exactly those, one by one or in one string', () => {
  const gold = { authors: ['Jane Doe, MD', 'John Roe'] };
  expect(scoreMetadata(gold, { authors: ['John Roe', 'Jane Doe'] })).toEqual({ authors: true });
  expect(scoreMetadata(gold, { authors: ['Jane Doe and John Roe'] })).toEqual({ authors: true });
  expect(scoreMetadata(gold, { authors: ['Jane Doe'] })).toEqual({ authors: false });
  expect(scoreMetadata(gold, { authors: ['Jane Doe', 'John Roe', 'Share'] })).toEqual({ authors: false });
});

test('what the label does not say is not asked', () => {
  expect(scoreMetadata({ title: '', authors: [] }, { title: 'Rain' })).toEqual({});
});
