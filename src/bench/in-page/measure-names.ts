import { summarize } from '../../core/names/summarize.ts';
import { decodeTagger } from '../../core/names/tagger/decode-tagger.ts';
import type { NamesInput } from '../../core/types.ts';

/** Milliseconds. */
export interface NamesTimes {
  decode: number;
  /** The first text of all, with everything cold. */
  first: number;
  /** The same texts again. */
  warm: number[];
}

/** @param weights of the tagger, in base64 */
export function measureNames(inputs: NamesInput[], weights: string): NamesTimes {
  const bytes = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
  const start = performance.now();
  const tagger = decodeTagger(bytes);
  const decode = performance.now() - start;
  const times = [...inputs, ...inputs].map((input) => {
    const begin = performance.now();
    summarize(input, tagger);
    return performance.now() - begin;
  });
  return { decode, first: times[0] ?? 0, warm: times.slice(inputs.length) };
}
