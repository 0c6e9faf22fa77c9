import { summarize } from '../core/names/summarize.ts';
import { decodeTagger, type Tagger } from '../core/names/tagger/decode-tagger.ts';
import type { NamesInput, Summary } from '../core/types.ts';

/** What says who and where, by weights that are on their way. Without them, countries are found all the same. */
export async function namesFinder(weights: Promise<Response>): Promise<(input: NamesInput) => Summary> {
  const tagger = await loadTagger(weights);
  if (tagger) return (input) => summarize(input, tagger);
  return (input) => ({ ...summarize(input, { tag: () => [] }), peopleSupported: false });
}

async function loadTagger(weights: Promise<Response>): Promise<Tagger | undefined> {
  try {
    const answer = await weights;
    return decodeTagger(new Uint8Array(await answer.arrayBuffer()));
  } catch (error) {
    console.error('The weights for people cannot be read.', error);
    return undefined;
  }
}
