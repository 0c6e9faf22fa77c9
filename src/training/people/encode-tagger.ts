import { gzipSync } from 'node:zlib';
import { HEADER, MAGIC } from '../../core/names/tagger/decode-tagger.ts';
import { LABELS } from '../../core/names/tagger/lattice.ts';
import type { Weights } from '../../core/names/tagger/weights.ts';

/** What one step of a byte is worth: a finer grain costs room and was seen to gain nothing, a coarser one loses. */
const UNIT = 1 / 16;

/** Writes weights as `decodeTagger` reads them: small ones dropped, the rest as bytes. */
function encodeTagger(weights: Weights, prune: number): Uint8Array {
  const rows = 2 ** weights.bits;
  const filled = new Uint8Array(rows / 8);
  const masks: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < rows; row++) {
    let mask = 0;
    for (let y = 0; y < LABELS; y++) {
      const weight = weights.table[row * LABELS + y]!;
      const byte = Math.max(-127, Math.min(127, Math.round(weight / UNIT)));
      if (Math.abs(weight) < prune || byte === 0) continue;
      mask |= 1 << y;
      values.push(byte & 0xff);
    }
    if (mask === 0) continue;
    filled[row >>> 3]! |= 1 << (row & 7);
    masks.push(mask);
  }
  const names = weights.firstNames.bits;
  const bytes = new Uint8Array(
    HEADER + 4 + weights.transitions.length * 4 + names.length + filled.length + masks.length + values.length,
  );
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  bytes[4] = weights.bits;
  view.setUint32(8, names.length, true);
  view.setUint32(12, masks.length, true);
  view.setFloat32(HEADER, UNIT, true);
  weights.transitions.forEach((weight, i) => {
    view.setFloat32(HEADER + 4 + i * 4, weight, true);
  });
  let at = HEADER + 4 + weights.transitions.length * 4;
  for (const part of [names, filled, masks, values]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The fullest file that, gzipped, stays within `most` bytes. */
export function encodeWithin(weights: Weights, most: number): Uint8Array {
  for (let prune = 0.04; ; prune += 0.01) {
    const bytes = encodeTagger(weights, prune);
    if (gzipSync(bytes, { level: 9 }).length <= most) return bytes;
  }
}
