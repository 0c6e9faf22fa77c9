import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeBloom } from '../../../src/core/names/tagger/bloom.ts';
import { decodeTagger } from '../../../src/core/names/tagger/decode-tagger.ts';
import { GAPS, LABELS } from '../../../src/core/names/tagger/lattice.ts';
import { encodeWithin } from '../../../src/training/people/encode-tagger.ts';
import { makeTagger } from '../../../src/core/names/tagger/tagger.ts';
import { makeRandom } from '../../../src/training/people/random.ts';

/** A table in which half of the rows are of a few patterns and half of none. */
function makeWeights() {
  const random = makeRandom(7);
  const table = new Float32Array(2 ** 12 * LABELS);
  for (let i = 0; i < table.length; i++) {
    table[i] = i % (2 * LABELS) < LABELS ? (i % 3) - 1 : Math.round((random() - 0.5) * 400) / 10;
  }
  const transitions = Float64Array.from({ length: GAPS * LABELS * LABELS }, (_, i) => i / 8);
  return { bits: 12, table, unit: 1, transitions, lexicon: makeBloom(['anna', 'bo']) };
}

const input = {
  title: '',
  lang: 'en',
  blocks: [{ index: 0, kind: 'paragraph' as const, text: 'Anna met Bo in Oslo.' }],
};

test('what is written is read again, and the same weights give the same bytes', () => {
  const bytes = encodeWithin(makeWeights(), 1e6);
  expect(encodeWithin(makeWeights(), 1e6)).toEqual(bytes);
  const tagger = decodeTagger(bytes);
  expect(tagger.tag(input)).toEqual(decodeTagger(bytes).tag(input));
});

test('every row is read as it was, to a tenth', () => {
  const weights = makeWeights();
  // Steps of a byte, of which a weight has 127 at the most.
  const table = weights.table.map((weight) => Math.max(-127, Math.min(127, Math.round(weight * 10))));
  const tagger = makeTagger({ ...weights, table, unit: Math.fround(0.1) });
  expect(tagger.tag(input).length).toBeGreaterThan(0);
  expect(decodeTagger(encodeWithin(weights, 1e6)).tag(input)).toEqual(tagger.tag(input));
});

test('less room leaves fewer weights', () => {
  const most = gzipSync(encodeWithin(makeWeights(), 1e6)).length;
  const less = gzipSync(encodeWithin(makeWeights(), most - 100)).length;
  expect(less).toBeLessThanOrEqual(most - 100);
});
