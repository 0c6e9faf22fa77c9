import { readFile } from 'node:fs/promises';
import { summarize } from '../core/names/summarize.ts';
import { decodeTagger } from '../core/names/tagger/decode-tagger.ts';
import type { NamesInput, Summary } from '../core/types.ts';

/** Finds who and where, with the tagger's weights at hand. */
export type Namer = (input: NamesInput) => Summary;

export const taggerFile = new URL('../core/data/people.bin', import.meta.url);

let namer: Promise<Namer> | undefined;

/** Weights are decoded once a thread. */
export function loadNamer(): Promise<Namer> {
  namer ??= readFile(taggerFile).then((bytes) => {
    const tagger = decodeTagger(bytes);
    return (input) => summarize(input, tagger);
  });
  return namer;
}
