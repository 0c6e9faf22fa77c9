import { peopleWeights } from './people-weights.ts';
import { summarize } from '../core/names/summarize.ts';
import { decodeTagger, type Tagger } from '../core/names/tagger/decode-tagger.ts';
import type { NamesInput, Summary } from '../core/types.ts';

/** The first text takes several times as long as any later one: it is this one, while the page is still being read. */
const warmUp: NamesInput = {
  title: 'Ana Lima and Jon Ek in Riga',
  lang: 'en',
  blocks: [
    'Ana Lima, the Latvian minister, met Jon Ek of Norway in Riga on Monday, Washington said. "We agreed," Lima told the BBC.',
    'Президент России Иван Петров прибыл в Берлин. Петрова приняли в посольстве Франции.',
  ].map((text, index) => ({ index, kind: 'paragraph', text })),
};

/** Begun before anybody asks: the page is still being read then. */
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
    const tagger = decodeTagger(new Uint8Array(await weights.arrayBuffer()));
    summarize(warmUp, tagger);
    return tagger;
  } catch (error) {
    console.error('The weights for people cannot be read.', error);
    return undefined;
  }
}
