import { GAPS, LABELS } from './lattice.ts';
import type { Tagger } from './tagger.ts';
import { makeTagger } from './tagger.ts';

export type { Tagger } from './tagger.ts';

/** First bytes of a weight file; the last of them is the number of its form. */
export const MAGIC = [0x46, 0x43, 0x50, 0x02];
/** Magic, bits, three bytes of padding, then length of the name set, count of filled rows, count of rows without a pattern. */
export const HEADER = 20;
/** Rows that many others are equal to are written as the number of their pattern; this number stands for all others. */
export const NO_PATTERN = 255;

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
  const table = unpackRows({
    filled: take(2 ** (bits - 3)),
    patterns: new Int8Array(take(NO_PATTERN * LABELS)),
    codes: take(rows),
    masks: take(loose),
    values: new Int8Array(bytes.subarray(at)),
  });
  return makeTagger({ bits, table, unit: floatAt(0), transitions, lexicon });
}

interface Packed {
  filled: Uint8Array;
  patterns: Int8Array;
  codes: Uint8Array;
  masks: Uint8Array;
  values: Int8Array;
}

function unpackRows({ filled, patterns, codes, masks, values }: Packed): Int8Array {
  const table = new Int8Array(filled.length * 8 * LABELS);
  let next = 0;
  let mask = 0;
  let value = 0;
  for (let byte = 0; byte < filled.length; byte++) {
    for (let bits = filled[byte]!; bits !== 0; bits &= bits - 1) {
      const row = (byte * 8 + 31 - Math.clz32(bits & -bits)) * LABELS;
      const code = codes[next++]!;
      if (code !== NO_PATTERN) {
        for (let y = 0; y < LABELS; y++) table[row + y] = patterns[code * LABELS + y]!;
        continue;
      }
      for (let labels = masks[mask++]!; labels !== 0; labels &= labels - 1) {
        table[row + 31 - Math.clz32(labels & -labels)] = values[value++]!;
      }
    }
  }
  return table;
}
