import { afterEach, expect, test } from 'vitest';
import { makeBloom } from '../../../src/core/names/tagger/bloom.ts';
import { readText } from '../../../src/core/names/tagger/text-model.ts';
import { Checkpoints } from '../../../src/training/people/checkpoints.ts';
import { readKit } from '../../../src/training/people/read-kit.ts';
import type { WeightedLesson } from '../../../src/training/people/run-rounds.ts';
import { runRounds } from '../../../src/training/people/run-rounds.ts';
import { makeSynthetic } from '../../../src/training/people/synthetic.ts';

const lexicon = makeBloom(['anna']);
const settings = { bits: 10, alpha: 0.1, beta: 1, l1: 0.1, l2: 0, featureDropout: 0.2, wordDropout: 0.3 };

const lessons = (): WeightedLesson[] =>
  makeSynthetic([readKit('src/training/people', 'en')], 6).map(({ input, marks, weight }) => {
    const model = readText(input, lexicon);
    const allowed = Uint8Array.from(model.tokens, (token, i) => marks[model.blockOf[i]!]![token.start]!);
    return { model, allowed, weight, plain: new Uint8Array(model.bounds.length) };
  });

const made: Checkpoints[] = [];
afterEach(() => {
  for (const checkpoints of made.splice(0)) checkpoints.clear();
});

/** Each with checkpoints of its own, as if it were another training. */
function openCheckpoints(ground: string): Checkpoints {
  const checkpoints = new Checkpoints([ground, process.pid]);
  made.push(checkpoints);
  return checkpoints;
}

test('a training that was ended after a round makes the weights of one that was not', () => {
  const course = { name: 'model', seed: 0, settings, lexicon, withVotes: false };
  const whole = runRounds(lessons(), { ...course, rounds: 4 }, openCheckpoints('whole'));
  const parts = openCheckpoints('parts');
  const first = runRounds(lessons(), { ...course, rounds: 1 }, parts);
  expect(first.table).not.toEqual(whole.table);
  // The mean is of the later half of the rounds, which one round alone begins too early.
  const standing = parts.load('model') as { mean: object };
  parts.save('model', { ...standing, mean: { sum: undefined, count: 0 } });
  const rest = runRounds(lessons(), { ...course, rounds: 4 }, parts);
  expect(rest.table).toEqual(whole.table);
  expect(rest.transitions).toEqual(whole.transitions);
});
