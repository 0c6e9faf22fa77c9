import type { NamesInput } from '../../types.ts';
import { lettered } from '../../text/lettered.ts';
import { fold } from './fold.ts';
import { toForm } from './form.ts';
import type { Sighting } from './trim-span.ts';

const noWord = lettered(String.raw`'s\b|[^\p{L}\p{M}\p{N}'-]`, 'gu');

/**
 * How much the article is about a person: mentions count first; a name in the headline, one that comes
 * early and one that begins sentences weigh more. Small enough to settle ties, not to overturn counts.
 */
export function weigh(sightings: readonly Sighting[], input: NamesInput): number {
  const folded = fold(input.title);
  const title = ` ${folded.replace(noWord(folded), ' ')} `;
  const inTitle = sightings.some(({ text }) => title.includes(` ${toForm(text).core.at(-1)!} `));
  const size = input.blocks.length || 1;
  const first = input.blocks.findIndex((block) => block.index === sightings[0]!.block);
  const subjects = sightings.filter(({ start }) => start < 3).length;
  return (
    sightings.length + (inTitle ? 0.4 : 0) + 0.3 * (1 - first / size) + 0.2 * Math.min(1, subjects / sightings.length)
  );
}
