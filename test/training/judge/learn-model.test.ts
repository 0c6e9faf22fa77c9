import { expect, test } from 'vitest';
import { placeOf } from '../../../src/core/boilerplate/hash.ts';
import { score } from '../../../src/core/boilerplate/model.ts';
import { type Example, learnModel } from '../../../src/training/judge/learn-model.ts';

const features = (...names: string[]) => ({ ids: names.map(placeOf), values: names.map(() => 1) });
const examples: Example[] = Array.from({ length: 60 }, (_, at) => ({
  features: features(at % 2 ? 'asks' : 'tells', `noise ${at % 3}`),
  target: at % 2 ? 1 : 0,
  weight: 1,
}));
const learning = { epochs: 10, rate: 0.2, l1: 0.1, l2: 1, seed: 3 };

test('what tells two kinds apart gets the weight, noise does not', () => {
  const { weights } = learnModel(examples, learning);
  expect(weights[placeOf('asks')]).toBeGreaterThan(0.5);
  expect(weights[placeOf('tells')]).toBeLessThan(-0.5);
  expect(Math.abs(weights[placeOf('noise 1')]!)).toBeLessThan(0.2);
});

test('the same seed gives the same weights', () => {
  expect(learnModel(examples, learning)).toEqual(learnModel(examples, learning));
});

test('an example that counts more pulls the border to its side', () => {
  const mixed = (weight: number): Example[] => [
    { features: features('same'), target: 1, weight: 1 },
    { features: features('same'), target: 0, weight },
  ];
  const many = (weight: number) => Array.from({ length: 40 }, () => mixed(weight)).flat();
  expect(score(learnModel(many(4), learning), features('same'))).toBeLessThan(
    score(learnModel(many(1), learning), features('same')),
  );
});
