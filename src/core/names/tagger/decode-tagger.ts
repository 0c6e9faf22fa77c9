import { GAPS, LABELS } from './lattice.ts';
import type { Tagger } from './tagger.ts';
import { makeTagger } from './tagger.ts';

export type { Tagger } from './tagger.ts';

/** First bytes of a weight file; the last of them is the number of its form. */
export const MAGIC = [0x46, 0x43, 0x50, 0x01];
/** Magic, bits, three bytes of padding, then length of the name set, count of filled rows. */
export const HEADER = 16;

/**
 * Reads `people.bin`: header, unit and transitions (float32), set of first names, one bit a row that
 * is filled, one byte a filled row for its filled labels, the weights themselves.
 */
export function decodeTagger(bytes: Uint8Array): Tagger {
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) throw new Error('not a weight file of this version');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = bytes[4]!;
  const nameBytes = view.getUint32(8, true);
  const rows = view.getUint32(12, true);
  let at = HEADER;
  const unit = view.getFloat32(at, true);
  at += 4;
  const transitions = Float64Array.from({ length: GAPS * LABELS * LABELS }, (_, i) =>
    view.getFloat32(at + i * 4, true),
  );
  at += transitions.length * 4;
  const firstNames = { bits: bytes.slice(at, at + nameBytes) };
  at += nameBytes;
  const filled = bytes.subarray(at, at + 2 ** (bits - 3));
  at += filled.length;
  const table = unpackRows(filled, bytes.subarray(at, at + rows), bytes.subarray(at + rows), 2 ** bits);
  return makeTagger({ bits, table, unit, transitions, firstNames });
}

function unpackRows(filled: Uint8Array, masks: Uint8Array, values: Uint8Array, rows: number): Int8Array {
  const table = new Int8Array(rows * LABELS);
  let mask = 0;
  let value = 0;
  for (let byte = 0; byte < filled.length; byte++) {
    for (let bits = filled[byte]!; bits !== 0; bits &= bits - 1) {
      const row = byte * 8 + 31 - Math.clz32(bits & -bits);
      for (let labels = masks[mask++]!; labels !== 0; labels &= labels - 1) {
        table[row * LABELS + 31 - Math.clz32(labels & -labels)] = values[value++]!;
      }
    }
  }
  return table;
}
