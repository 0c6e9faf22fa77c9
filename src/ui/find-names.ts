import { peopleWeights } from './people-weights.ts';
import { summarize } from '../core/names/summarize.ts';
import { decodeTagger, type Tagger } from '../core/names/tagger/decode-tagger.ts';
import type { NamesInput, Summary } from '../core/types.ts';

/** Begun before anybody asks. */
const loading = loadTagger();

/** Who and where. Without its weights, countries are found all the same. */
export async function findNames(input: NamesInput): Promise<Summary> {
  const tagger = await loading;
  if (tagger) return summarize(input, tagger);
  return { ...summarize(input, { tag: () => [] }), peopleSupported: false };
}

async function loadTagger(): Promise<Tagger | undefined> {
  try {
    const weights = await peopleWeights;
    return decodeTagger(new Uint8Array(await weights.arrayBuffer()));
  } catch (error) {
    console.error('The weights for people cannot be read.', error);
    return undefined;
  }
}
