import { expect, test } from 'vitest';
import { readOptions } from '../../src/bench/options.ts';

test('without options everything is measured, whole and beside the peers', () => {
  expect(readOptions([])).toMatchObject({
    parts: ['corpus', 'blocks', 'names', 'speed', 'live', 'popup', 'growth'],
    systems: ['readability', 'defuddle', 'fairCopy'],
    sample: false,
    does: 'print',
  });
});

test.each(['check', 'update'])('--%s reads the same sample, of Fair Copy alone, and no clock', (does) => {
  expect(readOptions([`--${does}`])).toMatchObject({
    parts: ['corpus', 'blocks', 'names'],
    systems: ['fairCopy'],
    sample: true,
    does,
  });
});

test.each([[['--only', 'all']], [['--worst', 'ten']], [['--check', '--update']], [['--fast']], [['corpus']]])(
  '%j is wrong',
  (args) => {
    expect(() => readOptions(args)).toThrow();
  },
);
