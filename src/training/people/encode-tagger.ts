import { gzipSync } from 'node:zlib';
import { HEADER, MAGIC, MOST_LOOSE, NO_PATTERN } from '../../core/names/tagger/decode-tagger.ts';
import { LABELS } from '../../core/names/tagger/lattice.ts';
import type { Weights } from '../../core/names/tagger/weights.ts';

/** What one step of a byte is worth: a finer grain costs room that further weights are better for. */
const UNIT = 1 / 10;

/** Writes weights as `decodeTagger` reads them: small ones dropped, the rest as bytes. */
function encodeTagger(weights: Weights, prune: number): Uint8Array {
  const rows = 2 ** weights.bits;
  const filled = new Uint8Array(rows / 8);
  const kept: Int8Array[] = [];
  for (let row = 0; row < rows; row++) {
    const bytes = toBytes(weights.table, row * LABELS, prune);
    if (bytes.every((byte) => byte === 0)) continue;
    filled[row >>> 3]! |= 1 << (row & 7);
    kept.push(bytes);
  }
  const { patterns, codes } = findPatterns(kept);
  const loose = kept.filter((_, i) => codes[i] === NO_PATTERN);
  if (loose.length > MOST_LOOSE) throw new Error(`${loose.length} rows without a pattern are more than can be read`);
  const masks = loose.map((bytes) => bytes.reduce((mask, byte, y) => mask | (byte === 0 ? 0 : 1 << y), 0));
  const values = loose.flatMap((bytes) => Array.from(bytes).filter((byte) => byte !== 0));
  const names = weights.lexicon.bits;
  return join([
    toHeader(weights, names.length, kept.length, loose.length),
    names,
    filled,
    patterns,
    codes,
    Uint8Array.from(masks),
    Int8Array.from(values),
  ]);
}

function toBytes(table: Weights['table'], at: number, prune: number): Int8Array {
  return Int8Array.from({ length: LABELS }, (_, y) => {
    const weight = table[at + y]!;
    return Math.abs(weight) < prune ? 0 : Math.max(-127, Math.min(127, Math.round(weight / UNIT)));
  });
}

/** The commonest rows, and for each row the number of the one it equals. */
function findPatterns(rows: readonly Int8Array[]): { patterns: Int8Array; codes: Uint8Array } {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.join(), (counts.get(row.join()) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, NO_PATTERN);
  const numbers = new Map(common.map(([row], i) => [row, i]));
  const patterns = new Int8Array(NO_PATTERN * LABELS);
  common.forEach(([row], i) => {
    patterns.set(row.split(',').map(Number), i * LABELS);
  });
  return { patterns, codes: Uint8Array.from(rows, (row) => numbers.get(row.join()) ?? NO_PATTERN) };
}

function toHeader({ bits, transitions }: Weights, names: number, rows: number, loose: number): Uint8Array {
  const bytes = new Uint8Array(HEADER + 4 + transitions.length * 4);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  bytes[4] = bits;
  view.setUint32(8, names, true);
  view.setUint32(12, rows, true);
  view.setUint32(16, loose, true);
  view.setFloat32(HEADER, UNIT, true);
  transitions.forEach((weight, i) => {
    view.setFloat32(HEADER + 4 + i * 4, weight, true);
  });
  return bytes;
}

const join = (parts: readonly (Uint8Array | Int8Array)[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.length))));

/** The fullest file that, gzipped, stays within `most` bytes. */
export function encodeWithin(weights: Weights, most: number): Uint8Array {
  for (let prune = UNIT / 2; ; prune += 0.005) {
    const bytes = encodeTagger(weights, prune);
    if (gzipSync(bytes, { level: 9 }).length > most) continue;
    console.log(`weights under ${prune.toFixed(3)} are left out`);
    return bytes;
  }
}
