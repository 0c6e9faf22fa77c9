import { hashString, mix } from './hash.ts';

/** A set of words that may say yes for a word it does not hold, about one in a hundred. */
export interface Bloom {
  bits: Uint8Array;
}

/** Bits a word and how many of them are set: the size for one false yes in a hundred. */
const BITS_A_WORD = 10;
const PROBES = 7;

export function makeBloom(words: readonly string[]): Bloom {
  const bits = new Uint8Array(Math.ceil((words.length * BITS_A_WORD) / 8));
  for (const word of words) {
    for (let probe = 0; probe < PROBES; probe++) {
      const at = place(word, probe, bits.length * 8);
      bits[at >>> 3]! |= 1 << (at & 7);
    }
  }
  return { bits };
}

export function bloomHas({ bits }: Bloom, word: string): boolean {
  if (bits.length === 0) return false;
  for (let probe = 0; probe < PROBES; probe++) {
    const at = place(word, probe, bits.length * 8);
    if (!(bits[at >>> 3]! & (1 << (at & 7)))) return false;
  }
  return true;
}

const place = (word: string, probe: number, size: number): number => (mix(hashString(word), probe + 1) >>> 0) % size;
