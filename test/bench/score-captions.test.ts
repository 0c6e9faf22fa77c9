import { expect, test } from 'vitest';
import { scoreCaptions } from '../../src/bench/score-captions.ts';

test('a caption is there whatever stands around it; one that a gallery repeats counts once', () => {
  const captions = ['Ferries in the harbour.', 'Ferries in the harbour', 'The mayor on Monday'];
  expect(scoreCaptions(captions, 'Text.\nFERRIES in the harbour. Photo: Ada Roe')).toEqual([true, false]);
});

test('no captions, no answer', () => {
  expect(scoreCaptions([], 'Text')).toEqual([]);
});
