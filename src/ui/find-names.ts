import { summarize } from '../core/names/summarize.ts';
import { decodeTagger } from '../core/names/tagger/decode-tagger.ts';
import type { NamesInput, Summary } from '../core/types.ts';

type Tagger = ReturnType<typeof decodeTagger>;

let tagger: Promise<Tagger> | undefined;

/** Who and where, found in this page of ours; nothing leaves it. The weights are read from the package, once. */
export async function findNames(input: NamesInput): Promise<Summary> {
  tagger ??= loadTagger();
  return summarize(input, await tagger);
}

async function loadTagger(): Promise<Tagger> {
  const weights = await fetch(new URL('../core/data/people.bin', import.meta.url));
  return decodeTagger(new Uint8Array(await weights.arrayBuffer()));
}
