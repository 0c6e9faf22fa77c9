import { GAPS, LABELS } from './lattice.ts';
import type { Tagger } from './tagger.ts';
import { makeTagger } from './tagger.ts';
import type { Weights } from './weights.ts';

export type { Tagger } from './tagger.ts';

/** First bytes of a weight file; the last of them is the number of its form. */
export const MAGIC = [0x46, 0x43, 0x50, 0x02];
/** Magic, bits, three bytes of padding, then length of the name set, count of filled rows, count of rows without a pattern. */
export const HEADER = 20;
/** Rows that many others are equal to are written as the number of their pattern; this number stands for all others. */
export const NO_PATTERN = 255;
/** Rows without a pattern, of which `rowOf` can tell the places in two bytes. */
export const MOST_LOOSE = 0xffff - NO_PATTERN;

/**
 * Reads `people.bin`: header, unit and transitions (float32), lexicon, one bit a row that is filled, the
 * patterns, one byte a filled row for its pattern; for those without, a byte for the labels that are filled and a byte
 * for each such weight.
 */
export function decodeTagger(bytes: Uint8Array): Tagger {
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) throw new Error('not a weight file of this version');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = bytes[4]!;
  const [names, rows, loose] = [8, 12, 16].map((place) => view.getUint32(place, true)) as [number, number, number];
  let at = HEADER;
  const take = (length: number): Uint8Array => bytes.subarray(at, (at += length));
  const floats = take(4 + GAPS * LABELS * LABELS * 4);
  const floatAt = (i: number): number => view.getFloat32(HEADER + i * 4, true);
  const transitions = Float64Array.from({ length: floats.length / 4 - 1 }, (_, i) => floatAt(i + 1));
  const lexicon = { bits: take(names).slice() };
  const { table, rowOf } = unpackRows({
    filled: take(2 ** (bits - 3)),
    patterns: new Int8Array(take(NO_PATTERN * LABELS)),
    codes: take(rows),
    masks: take(loose),
    values: new Int8Array(bytes.subarray(at)),
  });
  return makeTagger({ bits, table, rowOf, unit: floatAt(0), transitions, lexicon });
}

interface Packed {
  filled: Uint8Array;
  patterns: Int8Array;
  codes: Uint8Array;
  masks: Uint8Array;
  values: Int8Array;
}

/**
 * Rows are not written out, which would be most of the time that it takes: each gets the place of its pattern, an
 * empty one first, and those without a pattern follow in their order.
 */
function unpackRows({ filled, patterns, codes, masks, values }: Packed): Required<Pick<Weights, 'table' | 'rowOf'>> {
  const rowOf = new Uint16Array(filled.length * 8);
  const firstLoose = 1 + NO_PATTERN;
  let next = 0;
  let loose = firstLoose;
  for (let byte = 0; byte < filled.length; byte++) {
    for (let bits = filled[byte]!; bits !== 0; bits &= bits - 1) {
      const code = codes[next++]!;
      rowOf[byte * 8 + 31 - Math.clz32(bits & -bits)] = code === NO_PATTERN ? loose++ : 1 + code;
    }
  }
  const table = new Int8Array(loose * LABELS);
  table.set(patterns, LABELS);
  let value = 0;
  masks.forEach((mask, i) => {
    for (let labels = mask; labels !== 0; labels &= labels - 1) {
      table[(firstLoose + i) * LABELS + 31 - Math.clz32(labels & -labels)] = values[value++]!;
    }
  });
  return { table, rowOf };
}
